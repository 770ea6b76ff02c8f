import Diagnostics
import Rules
import YAML

/// Changes a name everywhere that it stands; a rule remembers what it was called.
enum RenameFeature: Feature {
    static let method = "textDocument/rename"
    static let needsNewest = true

    struct Parameters: DocumentNaming {
        let textDocument: DocumentName
        let position: TextPosition
        let newName: String
    }

    static func answer(
        of parameters: Parameters,
        in workspace: Workspace
    ) throws(RequestFailure) -> WorkspaceEdit {
        let place = PlaceParameters(
            textDocument: parameters.textDocument,
            position: parameters.position
        )
        guard let naming = Naming(place, in: workspace), naming.symbol.isRenamable else {
            throw RequestFailure(message: "there is no name here that could be changed")
        }
        let name = parameters.newName
        try check(name, for: naming)
        var changes: [String: [TextEdit]] = [:]
        let edits =
            naming.occurrences.map { occurrence in
                Edit(occurrence.span, occurrence.isIdentifier ? name.asIdentifier : name)
            } + remembering(naming)
        for edit in edits {
            guard let location = workspace.location(of: edit.span) else { continue }
            changes[location.uri, default: []].append(
                TextEdit(range: location.range, newText: edit.replacement)
            )
        }
        return WorkspaceEdit(changes: changes)
    }

    private static func check(_ name: String, for naming: Naming) throws(RequestFailure) {
        let marks = Set(naming.symbol.marks)
        let isName = name.first.map { $0.isASCII && $0.isLetter } ?? false
        guard isName, name.allSatisfy({ $0.isASCII && ($0.isLetter || marks.contains($0)) }) else {
            throw RequestFailure(
                message:
                    "wanted a name of letters and \(naming.symbol.marksInWords), found '\(name)'"
            )
        }
        guard case .named(let kind, _) = naming.symbol, name != naming.symbol.name,
            naming.owner?.declared(kind).contains(name) == true
        else { return }
        throw RequestFailure(message: "'\(name)' is already the name of a \(kind.rawValue)")
    }

    /// A renamed rule says what it replaces, so that revisions can be compared.
    private static func remembering(_ naming: Naming) -> [Edit] {
        guard case .named(.rule, let old) = naming.symbol,
            let rule = naming.document.readable?.root?.mapping?["rules"]?.elements?
                .first(where: { $0.mapping?["id"]?.scalar?.text == old }),
            let mapping = rule.mapping, let id = mapping.entries.first(where: { $0.name == "id" })
        else { return [] }
        if let replaces = mapping["replaces"] {
            let names = (replaces.elements ?? [replaces]).compactMap(\.scalar?.text)
            guard !names.contains(old) else { return [] }
            return [Edit(replaces.span, "[\((names + [old]).joined(separator: ", "))]")]
        }
        let end = id.value.span.range.upperBound
        let place = Span(source: id.value.span.source, range: end..<end)
        let isFlow = rule.span.source.bytes[rule.span.range.lowerBound] == UInt8(ascii: "{")
        let indent = String(repeating: " ", count: id.key.span.start.column - 1)
        return [Edit(place, isFlow ? ", replaces: \(old)" : "\n\(indent)replaces: \(old)")]
    }
}

extension Symbol {
    /// What may stand in the name besides letters.
    fileprivate var marks: String {
        switch self {
        case .named(.clause, _), .named(.rule, _), .element: "0123456789-._"
        case .named(.parameter, _), .named(.level, _): "0123456789-"
        case .variable, .field: "-"
        }
    }

    fileprivate var marksInWords: String {
        switch self {
        case .named(.clause, _), .named(.rule, _), .element: "digits, hyphens and dots"
        case .named(.parameter, _), .named(.level, _): "digits and hyphens"
        case .variable, .field: "hyphens"
        }
    }
}
