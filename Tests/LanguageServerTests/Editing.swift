import Diagnostics
import Foundation
import Rules
import TestSupport

@testable import LanguageServer

/// A document that is open in a server, with a cursor where its text has a `‸`.
struct Editing {
    static let uri = "file:///pack.yaml"

    private(set) var workspace: Workspace
    let place: PlaceParameters

    /// Opens a text, after another that was read before it was changed.
    init(_ marked: String, after earlier: String? = nil, uri: String = Self.uri) {
        let parts = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
        let before = String(parts[0])
        let text = parts.joined()
        workspace = Self.empty
        var document = Document(uri: uri, version: 1, text: earlier ?? text)
        document.keep(workspace.analyst.analysis(of: document.source))
        if earlier != nil {
            let change = ChangeParameters.Change(range: nil, text: text)
            document.apply([change], version: 2, workspace.encoding)
        }
        workspace[uri] = document
        place = PlaceParameters(
            textDocument: DocumentName(uri: uri),
            position: workspace.encoding.position(of: before.utf8.count, in: document.source)
        )
    }

    /// Opens another document beside it.
    mutating func open(_ text: String, uri: String) {
        var document = Document(uri: uri, version: 1, text: text)
        document.keep(workspace.analyst.analysis(of: document.source))
        workspace[uri] = document
    }

    /// Without documents; the model and the rule set at hand are read once for all tests.
    private static let empty = Workspace(surroundings)

    static let root = WorkingCopy.root.path

    static let surroundings = Surroundings(
        rules: "\(root)/rules",
        pack: "\(root)/rules/cilip-secondary-2014/partnerships.yaml",
        file: { path in
            (try? Data(contentsOf: URL(filePath: path))).map {
                Source(name: path, bytes: [UInt8]($0))
            }
        }
    )

    /// The labels of what may be written at the cursor.
    var completions: [String] { completionItems.map(\.label) }

    var completionItems: [CompletionItem] {
        CompletionFeature.answer(of: place, in: workspace).items
    }

    /// What is said of the thing at the cursor.
    var hover: String? { HoverFeature.answer(of: place, in: workspace)?.contents.value }

    /// The texts of the places where the name at the cursor is declared.
    var definitions: [String] {
        DefinitionFeature.answer(of: place, in: workspace).map(text)
    }

    /// The line and the text of a location.
    func text(_ location: Location) -> String {
        let source =
            workspace[location.uri]?.source
            ?? FileAddress.path(of: location.uri).flatMap(Self.surroundings.file)
        guard let source else { return "?" }
        let start = workspace.encoding.offset(of: location.range.start, in: source)
        let end = workspace.encoding.offset(of: location.range.end, in: source)
        return String(decoding: source.bytes[start..<end], as: UTF8.self)
    }

    /// The document with edits made.
    func applying(_ edit: WorkspaceEdit, to uri: String = Self.uri) -> String? {
        workspace[uri].map { document in
            let edits = (edit.changes[uri] ?? []).map { edit in
                let start = workspace.encoding.offset(of: edit.range.start, in: document.source)
                let end = workspace.encoding.offset(of: edit.range.end, in: document.source)
                return Edit(Span(source: document.source, range: start..<end), edit.newText)
            }
            return String(decoding: document.source.applying(edits), as: UTF8.self)
        }
    }
}

/// A rule set of which tests change a piece.
enum SmallPack {
    static let text = """
        format: concordat/rules/1
        id: small
        version: 1.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        examples-as-of: 2026-11-20
        parameters:
          recent: {type: period, default: 12 months, basis: interpretation, because: A year}
          some-kinds: {type: whole-number, default: 2, basis: source, because: It says so}
        levels: {order: worst-first, names: [low, high]}
        clauses:
          - {id: c, title: Contacts are kept}
        rules:
          - id: r
            clause: c
            strength: should
            title: Kinds
            require: {at-least: $some-kinds, different: kind, of: partnerships, where: {last-contact: {within: $recent}}}
            message: "{count} of {some-kinds}, {recent}"
            examples:
              - {name: n, given: {partnerships: [{kind: parents}]}, expect: not-met}
          - id: cel
            clause: c
            strength: may
            title: By CEL
            require-cel: |
              partnerships.exists(p, p.last_contact > as_of.minus(recent)) && some_kinds > 1

        """

    /// The text with a piece exchanged; the piece must be there.
    static func with(_ old: String, _ new: String) -> String {
        precondition(text.contains(old), "the small pack has no '\(old)'")
        return text.replacing(old, with: new, maxReplacements: 1)
    }
}
