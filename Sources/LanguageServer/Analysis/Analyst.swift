import CEL
import Checking
package import Diagnostics
import Rules
import YAML

/// Makes analyses of texts.
package struct Analyst: Sendable {
    let files: KnownFiles

    package init(_ surroundings: Surroundings) {
        files = KnownFiles(surroundings)
    }

    /// Reads a text as far as it goes, and says all that is wrong with it; or finds its names
    /// alone, where it is not to be checked.
    package func analysis(of source: Source, isChecked: Bool = true) -> Analysis {
        var log = DiagnosticLog()
        guard let root = YAMLReader.read(source, into: &log) else {
            return Analysis(source, diagnostics: log.diagnostics)
        }
        let format = root.mapping?["format"]?.scalar?.text ?? ""
        guard let kind = FileKind(format: format) else {
            if format == ModelReader.format { _ = ModelReader.read(root, into: &log) }
            return Analysis(source, root: root, diagnostics: log.diagnostics)
        }
        let model = model(of: root, kind, source, into: &log)
        let compiled = model.flatMap {
            isChecked ? check(root, kind, $0.model, into: &log) : nil
        }
        return Analysis(
            source,
            kind: kind,
            root: root,
            model: model,
            compiled: compiled,
            occurrences: model.map { occurrences(in: root, kind, $0.model) } ?? [],
            diagnostics: log.diagnostics
        )
    }

    /// What was made of the rule set by which inventories are checked.
    var defaultPack: Analysis? { files.defaultPack { analysis(of: $0) } }

    private func model(
        of root: Node,
        _ kind: FileKind,
        _ source: Source,
        into log: inout DiagnosticLog
    ) -> KnownFiles.LoadedModel? {
        guard kind == .pack else { return files.defaultModel }
        guard let name = PackReader.modelName(root, into: &log) else { return files.defaultModel }
        if let model = files.model(name, beside: source.name) { return model }
        let place = root.mapping?["model"]?.span ?? root.span
        log.append(EditorMessage.noModel(name), at: place)
        return files.defaultModel
    }

    /// Checks a document; the rule set, where it is one without fault.
    private func check(
        _ root: Node,
        _ kind: FileKind,
        _ model: Model,
        into log: inout DiagnosticLog
    ) -> CompiledPack? {
        switch kind {
        case .pack:
            guard let pack = PackReader.read(root, model: model, into: &log),
                let compiled = CompiledPack.compile(pack, into: &log)
            else { return nil }
            runExamples(compiled, into: &log)
            for lint in files.surroundings.lints(compiled) { log.append(lint) }
            return compiled
        case .inventory:
            checkInventory(root, model, into: &log)
        case .profile, .directory, .crosswalk, .mapping:
            files.surroundings.check(kind, root, model, &log)
        }
        return nil
    }

    private func runExamples(_ compiled: CompiledPack, into log: inout DiagnosticLog) {
        for result in ExampleRun(compiled).outcomes(into: &log) where !result.passes {
            let wanted = result.example.level.map { " at \($0)" } ?? ""
            let found = result.level.map { " at \($0)" } ?? ""
            let message = EditorMessage.exampleFails(
                wanted: result.example.expect.rawValue + wanted,
                found: (result.found?.rawValue ?? "nothing") + found
            )
            log.append(message, at: result.example.span)
        }
    }

    private func checkInventory(_ root: Node, _ model: Model, into log: inout DiagnosticLog) {
        guard let inventory = InventoryReader.read(root, model: model, into: &log),
            let pack = defaultPack?.compiled,
            let result = Checker(pack).check(inventory, into: &log)
        else { return }
        for notice in result.notices { log.append(notice) }
    }

    private func occurrences(in root: Node, _ kind: FileKind, _ model: Model) -> [Occurrence] {
        let environment = Environment(
            variables: model.variables,
            functions: RuleFunctions.all,
            libraries: [.standard, .counting]
        )
        return NameFinder.occurrences(in: root, of: kind, model: model, environment: environment)
    }
}
