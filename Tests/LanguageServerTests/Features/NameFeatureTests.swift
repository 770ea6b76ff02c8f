import Rules
import TestSupport
import Testing

@testable import LanguageServer

/// Names: what is said of them, where they are declared and used, and how they change.
@Suite struct NameFeatureTests {
    @Test(arguments: [
        ("within: $recent", "within: $rec‸ent", "12 months (interpretation): A year"),
        (
            "clause: c\n    strength: should", "clause: ‸c\n    strength: should",
            "Contacts are kept"
        ),
        ("- id: r\n", "- id: ‸r\n", "atLeast(some_kinds"),
        ("- id: r\n", "- id: ‸r\n", "Holds if there are at least 2"),
        ("{last-contact:", "{last-‸contact:", "a date, such as"),
        ("at-least: $some", "at-le‸ast: $some", "{at-least: 2, of: partnerships"),
        ("different: kind", "differ‸ent: kind", "vocabulary"),
        ("strength: should", "strength: sh‸ould", "recommends"),
        ("{within:", "{wit‸hin:", "last period"), ("as_of.minus", "as_of.mi‸nus", "earlier"),
        ("\"{count}", "\"{co‸unt}", "as they should be"),
        ("expect: not-met", "ex‸pect: not-met", "must find"),
    ])
    func `are explained`(old: String, new: String, expected: String) {
        let hover = Editing(SmallPack.with(old, new)).hover
        #expect(hover?.contains(expected) == true, "\(hover ?? "nothing")")
    }

    @Test func `are explained while the text cannot be read`() {
        let broken = SmallPack.with("within: $recent", "within: $rec‸ent") + "  - [\n"
        #expect(Editing(broken, after: SmallPack.text).hover?.contains("12 months") == true)
    }

    @Test(arguments: [
        ("within: $recent", "within: $rec‸ent", ["recent"]), ("{recent}", "{rec‸ent}", ["recent"]),
        ("minus(recent)", "minus(rec‸ent)", ["recent"]),
        ("clause: c\n    strength: should", "clause: c‸\n    strength: should", ["c"]),
        ("{last-contact:", "{last-con‸tact:", ["last-contact"]),
        ("title: Kinds", "title: Ki‸nds", []),
    ])
    func `are found where they are declared`(old: String, new: String, expected: [String]) {
        #expect(Editing(SmallPack.with(old, new)).definitions == expected)
    }

    @Test func `of rules lead from an inventory into the rule set`() {
        let text =
            "format: concordat/inventory/1\nas-of: 2026-11-20\nschool: {name: S}\n"
            + "waivers: [{rule: lead.in‸ternal}]\n"
        let editing = Editing(text)
        #expect(editing.definitions == ["lead.internal"])
    }

    private func references(_ old: String, _ new: String, declared: Bool) -> Int {
        let editing = Editing(SmallPack.with(old, new))
        let parameters = ReferencesFeature.Parameters(
            textDocument: editing.place.textDocument,
            position: editing.place.position,
            context: .init(includeDeclaration: declared)
        )
        return ReferencesFeature.answer(of: parameters, in: editing.workspace).count
    }

    @Test func `are found wherever they stand`() {
        #expect(references("recent: {type", "rec‸ent: {type", declared: true) == 4)
        #expect(references("recent: {type", "rec‸ent: {type", declared: false) == 3)
        #expect(references("{id: c,", "{id: c‸,", declared: true) == 3)
    }

    private func renamed(_ old: String, _ new: String, to name: String) throws -> String? {
        let editing = Editing(SmallPack.with(old, new))
        let parameters = RenameFeature.Parameters(
            textDocument: editing.place.textDocument,
            position: editing.place.position,
            newName: name
        )
        return editing.applying(try RenameFeature.answer(of: parameters, in: editing.workspace))
    }

    @Test func `of parameters change in operands, messages and expressions`() throws {
        let text = try #require(
            try renamed("within: $recent", "within: $rec‸ent", to: "not-long-ago")
        )
        #expect(
            text
                == SmallPack.text.replacing("  recent:", with: "  not-long-ago:")
                .replacing("$recent", with: "$not-long-ago")
                .replacing("{recent}", with: "{not-long-ago}")
                .replacing("minus(recent)", with: "minus(not_long_ago)")
        )
    }

    @Test func `of rules are remembered`() throws {
        let text = try #require(try renamed("- id: cel\n", "- id: ce‸l\n", to: "dates"))
        #expect(
            text
                == SmallPack.text.replacing("- id: cel\n", with: "- id: dates\n    replaces: cel\n")
        )
        let again = SmallPack.with("- id: cel\n", "- id: ce‸l\n    replaces: older\n")
        let editing = Editing(again)
        let parameters = RenameFeature.Parameters(
            textDocument: editing.place.textDocument,
            position: editing.place.position,
            newName: "dates"
        )
        let edit = try RenameFeature.answer(of: parameters, in: editing.workspace)
        #expect(editing.applying(edit)?.contains("replaces: [older, cel]") == true)
    }

    @Test func `of clauses change with the rules that check them`() throws {
        let text = try #require(try renamed("{id: c,", "{id: ‸c,", to: "contacts"))
        #expect(text.split(separator: "contacts").count == 4)
    }

    @Test(arguments: ["", "two words", "x: y", "some-kinds", "ü", "1st"])
    func `are not changed to what cannot be a name or is taken`(name: String) {
        #expect(throws: RequestFailure.self) {
            try renamed("within: $recent", "within: $rec‸ent", to: name)
        }
    }

    @Test func `of fields are the model's and stay`() {
        #expect(throws: RequestFailure.self) {
            try renamed("{last-contact:", "{last-con‸tact:", to: "seen")
        }
    }

    @Test func `change in every open document`() throws {
        var editing = Editing(SmallPack.with("- id: cel\n", "- id: ce‸l\n"))
        let waiver =
            "format: concordat/inventory/1\nas-of: 2026-11-20\nschool: {name: S}\n"
            + "waivers: [{rule: cel}]\n"
        editing.open(waiver, uri: "file:///school.yaml")
        let parameters = RenameFeature.Parameters(
            textDocument: editing.place.textDocument,
            position: editing.place.position,
            newName: "dates"
        )
        let edit = try RenameFeature.answer(of: parameters, in: editing.workspace)
        let changed = editing.applying(edit, to: "file:///school.yaml")
        #expect(changed == waiver.replacing("cel", with: "dates"))
    }
}
