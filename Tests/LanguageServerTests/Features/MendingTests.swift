import Checking
import Diagnostics
import Rules
import Testing

@testable import LanguageServer

/// What is wrong in a document, and the ways to mend it.
@Suite struct MendingTests {
    private func problems(_ editing: Editing) -> [Problem] {
        guard let document = editing.workspace[Editing.uri], let analysis = document.analysis else {
            return []
        }
        return analysis.diagnostics.map { Problem($0, at: $0.span, in: editing.workspace) }
    }

    private func mended(_ old: String, _ new: String) -> String? {
        let editing = Editing(SmallPack.with(old, new))
        guard let problem = problems(editing).first else { return nil }
        let parameters = CodeActionFeature.Parameters(
            textDocument: editing.place.textDocument,
            range: problem.range
        )
        return CodeActionFeature.answer(of: parameters, in: editing.workspace).first
            .flatMap { editing.applying($0.edit) }
    }

    @Test(arguments: [
        ("strength: should", "strength: shuold"), ("title: Kinds", "titel: Kinds"),
        ("{within: $recent}", "{within: $recnt}"), ("{last-contact:", "{last-contct:"),
        ("{count} of", "{cuont} of"), ("p.last_contact", "p.last_contct"),
        ("{work: W}", "{wrok: W}"), ("kind: parents", "kind: parnets"),
    ])
    func `a name that is nearly right is changed to the right one`(old: String, new: String) {
        #expect(mended(old, new) == SmallPack.text)
    }

    @Test func `a fix of a lint is carried out`() {
        var surroundings = Editing.surroundings
        surroundings.lints = { compiled in
            let span = compiled.pack.rules[0].span
            return [
                Diagnostic(
                    EditorMessage.noModel("x"),
                    at: span,
                    fix: Fix("Mend", [Edit(span, "q")])
                )
            ]
        }
        let analysis = Analyst(surroundings).analysis(of: Source(name: "p", text: SmallPack.text))
        #expect(analysis.diagnostics.count == 1)
        #expect(analysis.diagnostics.first?.fix?.title == "Mend")
    }

    @Test func `an example that fails is said where it stands`() {
        let editing = Editing(SmallPack.with("expect: not-met", "expect: met"))
        let found = problems(editing)
        #expect(found.map(\.code) == ["editor/example-fails"])
        #expect(found.first?.range.start.line == 20)
        #expect(
            found.first?.message == "this example wants 'met', but the rule finds 'not-met'"
        )
    }

    @Test func `a model that is not there is said`() {
        let editing = Editing(SmallPack.with("models/partnership-inventory.yaml", "no.yaml"))
        #expect(
            problems(editing).first?.message == "the model 'no.yaml' is not found or cannot be read"
        )
    }

    @Test func `a note with a place is related information`() {
        let editing = Editing(SmallPack.with("at-least: $some-kinds", "at-least: $recent"))
        #expect(problems(editing).first?.relatedInformation?.count == 1)
    }

    @Test func `a fault after characters of several bytes is at the right column`() {
        let editing = Editing(SmallPack.with("{work: W}", "{work: \"😀é\", wrok: W}"))
        let range = problems(editing).first?.range
        #expect(range?.start.character == 22)
    }

    @Test func `the outline has every clause and rule`() {
        let editing = Editing(SmallPack.text)
        let parameters = DocumentParameters(textDocument: editing.place.textDocument)
        let outline = DocumentSymbolFeature.answer(of: parameters, in: editing.workspace)
        #expect(outline.first { $0.name == "rules" }?.children.map(\.name) == ["r", "cel"])
        #expect(outline.first { $0.name == "clauses" }?.children.map(\.name) == ["c"])
    }
}
