import Foundation
import Rules
import TestSupport
import Testing

@testable import Signing

@Suite struct DigestTests {
    @Test func `does not change with layout, comments or the order of keys`() throws {
        let other = """
            # The same, otherwise written.
            version: "1.0.0"
            id: 'small'
            format: concordat/rules/1
            publisher: Fen Library Group
            model: models/partnership-inventory.yaml
            source:
              work: W
            clauses:
              - title: C
                id: c
            rules:
              - {strength: should, id: with-parents, clause: c, title: The library works with parents,
                 require: {of: partnerships, where: {kind: parents}, at-least: 1}}

            """
        #expect(Digest(of: try Fixture.read()) == Digest(of: try Fixture.read(other)))
    }

    @Test(arguments: [
        ("1.0.0", "1.0.1"), ("at-least: 1", "at-least: 2"), ("kind: parents", "kind: eal"),
        ("should", "may"), ("title: C", "title: D"), ("works with parents", "works with  parents"),
        ("at-least: 1, of", "at-most: 1, of"),
    ])
    func `changes with every change of meaning`(old: String, new: String) throws {
        let changed = try Fixture.read(Fixture.pack.replacing(old, with: new))
        #expect(Digest(of: changed) != Digest(of: try Fixture.read()))
    }

    @Test func `changes with the model`() throws {
        let file = WorkingCopy.root.appending(path: "rules/models/partnership-inventory.yaml")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let other = try Fixture.model(text.replacing("version: ", with: "version: 9"))
        #expect(Digest(of: try Fixture.read(model: other)) != Digest(of: try Fixture.read()))
        let same = try Fixture.model("# a comment\n" + text)
        #expect(Digest(of: try Fixture.read(model: same)) == Digest(of: try Fixture.read()))
    }

    @Test func `is the hash of the two documents`() throws {
        let model = """
            {format: concordat/model/1, id: m, version: "1", root: r, vocabularies: {kind: {label: K,
            words: {a: {label: A}}}}, records: {r: {label: R, fields: {x: {type: text, label: X}}}}}
            """
        let pack = """
            {format: concordat/rules/1, id: p, version: 1.0, source: {work: W}, model: m.yaml,
            clauses: [{id: c, title: C, checked-by: manual}], rules: []}
            """
        let text =
            #"{"format":"concordat/digest/1","model":{"format":"concordat/model/1","id":"m","#
            + #""records":{"r":{"fields":{"x":{"label":"X","type":"text"}},"label":"R"}},"root":"r","#
            + #""version":"1","vocabularies":{"kind":{"label":"K","words":{"a":{"label":"A"}}}}},"pack":{"#
            + #""clauses":[{"checked-by":"manual","id":"c","title":"C"}],"format":"concordat/rules/1","#
            + #""id":"p","model":"m.yaml","rules":[],"source":{"work":"W"},"version":1.0}}"#
        let wanted = Hexadecimal.text(Sodium.sha256(Array(text.utf8)))
        let read = try Fixture.read(pack, model: try Fixture.model(model))
        #expect(Digest(of: read).description == "sha256:\(wanted)")
    }

    @Test(arguments: ["", "sha256:", "sha256:00", "sha1:" + String(repeating: "0", count: 64)])
    func `refuses what is no digest`(text: String) { #expect(Digest(text) == nil) }
}
