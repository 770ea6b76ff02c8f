import Diagnostics
import Rules
import Synchronization
import YAML

/// Models and rule sets that open documents rest on, read once.
final class KnownFiles: Sendable {
    /// A model and the file in which it is written.
    struct LoadedModel: Sendable {
        let model: Model
        let document: Node
    }

    let surroundings: Surroundings
    private let models = Mutex<[String: LoadedModel]>([:])
    private let pack = Mutex<Analysis?>(nil)

    init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// The model of a name, as the pack at a path means it.
    func model(_ name: String, beside path: String) -> LoadedModel? {
        let paths = PackReader.modelPaths(name, beside: path, rules: surroundings.rules)
        return paths.lazy.compactMap { self.model(at: $0) }.first
    }

    private func model(at path: String) -> LoadedModel? {
        if let known = models.withLock({ $0[path] }) { return known }
        var log = DiagnosticLog()
        guard let source = surroundings.file(path),
            let document = YAMLReader.read(source, into: &log),
            let model = ModelReader.read(document, into: &log)
        else { return nil }
        let loaded = LoadedModel(model: model, document: document)
        models.withLock { $0[path] = loaded }
        return loaded
    }

    /// What was made of the rule set by which inventories are checked.
    func defaultPack(_ analysis: (Source) -> Analysis) -> Analysis? {
        if let known = pack.withLock(\.self) { return known }
        guard let path = surroundings.pack, let source = surroundings.file(path) else { return nil }
        let made = analysis(source)
        pack.withLock { $0 = made }
        return made
    }

    /// The model of the default pack, for files that name none.
    var defaultModel: LoadedModel? {
        guard let path = surroundings.pack else { return nil }
        return model("models/partnership-inventory.yaml", beside: path)
    }

    /// Forgets what was read: a file was saved.
    func forget() {
        models.withLock { $0 = [:] }
        pack.withLock { $0 = nil }
    }
}
