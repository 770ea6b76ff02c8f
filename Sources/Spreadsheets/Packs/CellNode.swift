import Diagnostics
import Rules
import YAML

/// Turns the cells that people changed into what a rule set would hold.
struct CellNode {
    /// The sentences of the parameters as they shall be, then as they were.
    let sentences: [Sentences]
    var log = DiagnosticLog()

    /// What a cell says, instead of what the rule set holds now; none where the log says why not.
    mutating func node(_ cell: LocatedText, in column: PackColumn, instead old: Node?) -> Node? {
        let span = cell.span
        switch column.content {
        case .plain: return .plain(cell.text, at: span)
        case .number:
            let amount = Node.plain(cell.text, at: span)
            return old?.mapping == nil ? amount : old?.setting(["amount"], to: amount)
        case .text(let language): return text(.quoted(cell.text, at: span), language, old)
        case .list:
            return several(parts(of: cell.text).map { .plain($0, at: span) }, span, old)
        case .words(let vocabulary):
            let words = parts(of: cell.text).map { word($0, of: vocabulary, at: span) }
            return words.contains(nil) ? nil : several(words.compactMap(\.self), span, old)
        case .sentence: return sentence(cell, instead: old)
        case .count: return old
        }
    }

    /// A text in one language beside those in others.
    func text(_ new: Node?, _ language: String, _ old: Node?) -> Node? {
        if old?.mapping == nil, language == "en" { return new }
        guard let place = (new ?? old)?.span else { return nil }
        let english = old.map { [Mapping.Entry(key: .plain("en", at: place), value: $0)] } ?? []
        let mapping = old?.mapping == nil ? Node(.mapping(Mapping(english)), at: place) : old
        return mapping?.setting([language], to: new, order: LocalizedText.languages)
    }

    private func parts(of text: String) -> [String] {
        text.split(separator: ";").map { String($0).withoutSpaceAround }.filter { !$0.isEmpty }
    }

    /// One value as it is, several as a list; one in a list stays in a list.
    private func several(_ nodes: [Node], _ span: Span, _ old: Node?) -> Node {
        if nodes.count == 1, let only = nodes.first, old?.elements == nil { return only }
        return Node(.sequence(nodes), at: span)
    }

    private mutating func word(_ label: String, of vocabulary: String, at span: Span) -> Node? {
        if let word = sentences.first?.word(called: label, in: vocabulary) {
            return .plain(word, at: span)
        }
        let labels = sentences.first?.labels(of: vocabulary) ?? []
        log.append(
            SheetMessage.unknownWord(
                label,
                of: "a \(vocabulary) of partner",
                near: NearestName.of(label, in: labels)
            ),
            at: span
        )
        return nil
    }

    /// What a sentence asks for; what is there now where that means the same, so that it stays as
    /// its author wrote it.
    private mutating func sentence(_ cell: LocatedText, instead old: Node?) -> Node? {
        for sentences in sentences.dropFirst() {
            var quiet = DiagnosticLog()
            if let node = sentences.node(of: cell, into: &quiet) {
                return sentences.kept(old, for: node)
            }
        }
        return sentences.first?.node(of: cell, into: &log).map { node in
            sentences.first?.kept(old, for: node) ?? node
        }
    }
}
