import CEL
import Diagnostics
import Rules
import Testing
import YAML

@testable import Checking

/// Answers put into files that people laid out.
@Suite struct InventoryWritingTests {
    private func written(_ path: [FieldPath.Step], _ value: Node, in text: String) throws -> String
    {
        let model = try #require(Fixture.pack?.pack.model)
        var log = DiagnosticLog()
        let source = Source(name: "s", text: text)
        let node = try #require(YAMLReader.read(source, into: &log))
        let inventory = try #require(InventoryReader.read(node, model: model, into: &log), "\(log)")
        let wanted = inventory.document(setting: FieldPath(path), to: value, model: model)
        let edits = NodeDifference(from: node, to: wanted, keepsBlocks: true).edits
        return String(decoding: source.applying(edits), as: UTF8.self)
    }

    private let head = "format: concordat/inventory/1\nas-of: 2026-11-20\nschool: {name: S}\n"

    @Test func `makes the records on the way, each on lines of its own`() throws {
        let path: [FieldPath.Step] = [.field("library"), .field("plan"), .field("agreed")]
        #expect(
            try written(path, .text("2026-09-10"), in: head + "partnerships: none # yet\n")
                == head + "library:\n  plan:\n    agreed: 2026-09-10\npartnerships: none # yet\n"
        )
    }

    @Test func `fills a blank and keeps the comment behind it`() throws {
        let school = "format: concordat/inventory/1\nas-of: 2026-11-20\nschool:\n  name: S\n"
        let path: [FieldPath.Step] = [.field("school"), .field("nation")]
        #expect(
            try written(path, .text("wales"), in: school + "  nation:  # one of four\n")
                == school + "  nation: wales  # one of four\n"
        )
    }

    @Test func `begins a list where none was, and goes on with it`() throws {
        let model = try #require(Fixture.pack?.pack.model)
        var entry = Entry(of: try #require(model.records["partnership"]))
        entry.answers = [.text("Book: Box"), .text("book-trade")]
        let list: FieldPath.Step = .field("partnerships")
        let first = try written(
            [list, .index(0)],
            entry.node(besides: []),
            in: head + "partnerships: none\n"
        )
        #expect(first == head + "partnerships:\n  - partner: \"Book: Box\"\n    kind: book-trade\n")
        let second = try written([list, .index(1)], entry.node(besides: []), in: first)
        #expect(
            second == first + "\n  - partner: \"Book: Box\"\n    kind: book-trade\n"
        )
    }

    @Test func `an id is made of the title and differs from the others`() throws {
        let model = try #require(Fixture.pack?.pack.model)
        var entry = Entry(of: try #require(model.records["aim"]))
        #expect(entry.fields.map(\.name) == ["title"])
        entry.answers = [.text("Every Year 7 reads for pleasure")]
        let node = entry.node(besides: ["every-year-7-reads-for"])
        #expect(node.mapping?["id"]?.scalar?.text == "every-year-7-reads-for-2")
    }
}
