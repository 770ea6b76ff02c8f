import Foundation
import TestSupport
import Testing

@Suite(.withCommand) struct SchemaCommandTests {
    @Test(arguments: [
        "inventory", "pack", "profile", "directory", "crosswalk", "mapping", "calendar",
        "fragility", "group-plan", "plan", "timeline", "what-if",
    ])
    func `prints the schema that is shipped`(kind: String) throws {
        let run = try Command(folder: try Scratch()).run(["schema", kind])
        #expect(run.status == 0)
        let file = WorkingCopy.root.appending(path: "rules/schemas/\(kind).json")
        let shipped = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(
            run.output == shipped,
            "run 'concordat schema \(kind) --output rules/schemas/\(kind).json'"
        )
    }

    @Test func `writes to a file, and refuses a kind that it does not know`() throws {
        let folder = try Scratch()
        #expect(
            try Command(folder: folder).run(["schema", "pack", "--output", "p.json"]).status == 0
        )
        #expect(try folder.names() == ["p.json"])
        #expect(try Command(folder: folder).run(["schema", "pakc"]).status == 64)
        #expect(
            try Command(folder: folder).run(["schema", "pack", "--output", "no/p.json"]).status == 2
        )
    }

    @Test func `a new inventory names its schema in its first line`() throws {
        let run = try Command(folder: try Scratch()).run(["new", "inventory"])
        let line = run.output.prefix { $0 != "\n" }
        #expect(line.hasPrefix("# yaml-language-server: $schema="))
        #expect(line.hasSuffix("rules/schemas/inventory.json"))
    }
}
