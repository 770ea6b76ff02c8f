import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

@testable import Partners

/// Checks a school, asks for suggestions, and tries each apart from the code that made it.
struct Trial {
    let pack: CompiledPack
    let finder: PartnerFinder

    static let packs = [
        "cilip-secondary-2014/partnerships", "ifla-school-library-2015/community-and-support",
    ]

    private static let finder = Result {
        let model = try Fixture.model()
        let directories = try ["uk.yaml", "library-services.csv"].map { file in
            var log = DiagnosticLog()
            let path = Fixture.root.appending(path: "rules/directories/\(file)")
            let source = try Fixture.source(path)
            return try #require(DirectoryFile.read(source, model: model, into: &log))
        }
        return PartnerFinder(
            directories + (Fixture.hasLists ? [try libraries()] : []),
            outcodes: try Fixture.outcodes(),
            sectors: try Fixture.sectors()
        )
    }

    /// One in fifteen of the open libraries of England.
    private static func libraries() throws -> Directory {
        let all = try Fixture.libraries()
        let some = all.entries.enumerated().filter { $0.offset.isMultiple(of: 15) }.map(\.element)
        return Directory(title: all.title, source: all.source, licence: nil, entries: some)
    }

    private static let compiled = Result {
        try packs.map { name in
            var log = DiagnosticLog()
            let source = try Fixture.source(Fixture.root.appending(path: "rules/\(name).yaml"))
            let node = try #require(YAMLReader.read(source, into: &log))
            let pack = PackReader.read(node, model: try Fixture.model(), into: &log)
            return try #require(pack.flatMap { CompiledPack.compile($0, into: &log) })
        }
    }

    init(_ pack: String) throws {
        let place = try #require(Self.packs.firstIndex(of: pack))
        self.pack = try Self.compiled.get()[place]
        finder = try Self.finder.get()
    }

    func result(_ text: String) throws -> CheckResult {
        var log = DiagnosticLog()
        let source = Source(name: "school.yaml", text: text)
        let node = try #require(YAMLReader.read(source, into: &log))
        let inventory = InventoryReader.read(node, model: pack.pack.model, into: &log)
        let result = inventory.flatMap { Checker(pack).check($0, into: &log) }
        return try #require(result, "\(DiagnosticPrinter().text(log))")
    }

    /// Whether a gap would be met after changes, by the rule's whole verdict.
    func isMet(_ gap: Gap, after changes: [Change], in result: CheckResult) -> Bool {
        let root = result.inventory.root(on: result.asOf)
        guard let changed = Change.applied(changes, to: root, by: pack.pack.model) else {
            return false
        }
        return pack.rules[gap.place].verdict(of: result.inventory.with(changed), on: result.asOf)
            .isMet
    }
}
