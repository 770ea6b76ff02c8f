import Testing

@testable import LanguageServer

@Suite struct CompletionFeatureTests {
    /// What the small pack has in place of a piece, and what is offered and not offered there.
    private static let samples: [(old: String, new: String, offered: [String], not: [String])] = [
        ("    title: Kinds", "    ti‸", ["title", "question", "remedy"], ["clause", "publisher"]),
        ("strength: should", "strength: ‸", ["must", "should", "may"], []),
        ("clause: c\n    strength: should", "clause: ‸\n    strength: should", ["c"], ["r"]),
        ("of: partnerships", "of: ‸", ["partnerships", "library.plan.aims"], ["school"]),
        ("different: kind", "different: ‸", ["kind", "status", "reach"], ["partner"]),
        (
            "{last-contact: {within: $recent}}", "{‸}",
            ["last-contact", "any-of", "benefits.library"], []
        ),
        ("within: $recent", "‸", ["within", "after", "present"], ["has", "contains"]),
        ("within: $recent", "within: ‸", ["$recent"], ["$some-kinds"]),
        ("at-least: $some-kinds", "at-least: ‸", ["$some-kinds"], ["$recent"]),
        (
            "{last-contact: {within: $recent}}", "{status: ‸}", ["active", "present"],
            ["parents", "$recent"]
        ),
        ("of {some-kinds}", "of {‸}", ["count", "some-kinds", "recent"], []),
        ("of {some-kinds}", "of ‸", [], ["count"]),
        ("[{kind: parents}]", "[{kind: ‸}]", ["parents", "careers"], []),
        (
            "[{kind: parents}]", "[{kind: parents, ‸}]", ["status", "last-contact"],
            ["kind", "side"]
        ),
        ("expect: not-met", "expect: ‸", ["met", "partly-met"], []),
        ("basis: source", "basis: ‸", ["source", "interpretation"], []),
        ("type: whole-number", "type: ‸", ["period", "one of kind"], []),
        ("source: {work: W}", "source: {‸}", ["work", "doi"], []),
        ("p.last_contact > as_of", "p.‸", ["p.last_contact", "p.kind"], ["p.exists"]),
        (
            "partnerships.exists(p,", "partnerships.‸",
            ["partnerships.exists", "partnerships.size"], []
        ),
        ("some_kinds > 1", "‸", ["some_kinds", "partnerships", "present", "p"], []),
        (
            "require: {at-least: $some-kinds, different", "levels: {‸}\n    x: {different",
            ["low", "high"], []
        ),
    ]

    @Test(arguments: samples)
    func `offers what may stand at a place`(
        old: String,
        new: String,
        offered: [String],
        not: [String]
    ) {
        let editing = Editing(SmallPack.with(old, new), after: SmallPack.text)
        let labels = Set(editing.completions)
        #expect(labels.isSuperset(of: offered), "\(editing.completions)")
        #expect(labels.isDisjoint(with: not), "\(editing.completions)")
    }

    @Test func `offers keys and words in a text that was never readable`() {
        let editing = Editing(
            "format: concordat/rules/1\nid: [\nrules:\n  - id: x\n    strength: ‸\n"
        )
        #expect(editing.completions == ["must", "should", "may"])
    }

    @Test func `offers fields of the elements that a form names`() {
        let each =
            "each: library.plan.aims, as: aim, has: {at-least: 1, of: partnerships, where: {aims: {has: ‸}}}"
        let old =
            "at-least: $some-kinds, different: kind, of: partnerships, where: {last-contact: {within: $recent}}"
        let editing = Editing(SmallPack.with(old, each), after: SmallPack.text)
        #expect(editing.completions.contains("$aim.id"))
    }

    private static let inventory = """
        format: concordat/inventory/1
        as-of: 2026-11-20
        school: {name: S, nation: wales}
        library: {plan: {aims: [{id: reading, title: All read}]}}
        partnerships:
          - {partner: P, kind: parents, aims: [reading]}
        waivers:
          - {rule: r5.training, because: B, by: head, from: 2026-09-01, until: 2027-01-31}

        """

    @Test(arguments: [
        ("aims: [reading]}", "aims: [‸]}", "reading"), ("nation: wales", "nation: ‸", "scotland"),
        ("kind: parents", "kind: ‸", "careers"), ("rule: r5.training", "rule: ‸", "lead.internal"),
        ("school: {name: S,", "school: {‸", "urn"), ("as-of:", "‸", "as-of"),
    ])
    func `offers what an inventory may say`(old: String, new: String, offered: String) {
        let text = Self.inventory.replacing(old, with: new, maxReplacements: 1)
        #expect(Editing(text, after: Self.inventory).completions.contains(offered))
    }

    @Test func `replaces the word at the cursor and adds a colon to a key`() {
        let editing = Editing(
            SmallPack.with("    title: Kinds", "    tit‸le"),
            after: SmallPack.text
        )
        let item = editing.completionItems.first { $0.label == "title" }
        #expect(item?.textEdit.newText == "title: ")
        #expect(
            item.map { $0.textEdit.range.end.character - $0.textEdit.range.start.character } == 5
        )
    }

    @Test func `offers something or nothing at every place of a pack, however it is cut`() {
        let bytes = Array(SmallPack.text.utf8)
        for end in stride(from: 0, to: bytes.count, by: 7) {
            _ = Editing(String(decoding: bytes[..<end], as: UTF8.self) + "‸").completions
        }
    }
}
