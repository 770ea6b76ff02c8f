package import Checking
package import Diagnostics
import JSON
package import Rules
package import YAML

/// Reads and checks inventories one after the other, as `check` does.
package struct OneByOne: Sendable {
    package let checker: Checker

    /// The day to check for; each inventory's own where none is given.
    package let asOf: Day?

    package init(_ checker: Checker, asOf: Day?) {
        (self.checker, self.asOf) = (checker, asOf)
    }

    /// What comes of the text of one inventory.
    package func result(_ source: Source, _ notation: Notation) -> SchoolResult {
        var log = DiagnosticLog()
        let document = self.document(source, notation, &log)
        let id = document.map(\.identifier) ?? LooseIdentifier.found(in: source.bytes)
        let school = document.flatMap { self.school($0, &log) }
        guard let school else {
            return SchoolResult(line: source.firstLine, id: id, .faults(log))
        }
        let marks = checker.compiled.rules.map { mark($0, school) }
        return SchoolResult(line: source.firstLine, id: id, .marks(marks, on: school.day))
    }

    /// A school on its day; none where the log was told why not.
    package func school(_ document: Node, _ log: inout DiagnosticLog) -> SchoolCheck? {
        let model = checker.compiled.pack.model
        guard
            let inventory = InventoryReader.read(
                document,
                model: model,
                needsFormat: false,
                into: &log
            )
        else { return nil }
        guard asOf != nil || inventory.asOf != nil else {
            log.append(BatchMessage.noDay, at: document.span)
            return nil
        }
        return checker.school(inventory, asOf: asOf, into: &log)
    }

    package func document(
        _ source: Source,
        _ notation: Notation,
        _ log: inout DiagnosticLog
    ) -> Node? {
        switch notation {
        case .json: JSONReader.read(source, into: &log)
        case .yaml: YAMLReader.read(source, into: &log)
        }
    }

    func mark(_ rule: CompiledRule, _ school: SchoolCheck) -> Mark {
        let found = school.outcome(rule)
        let level = found.level.flatMap { name in rule.levels.firstIndex { $0.name == name } }
        return Mark(found.outcome, level: level)
    }
}
