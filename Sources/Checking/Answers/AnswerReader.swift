package import Diagnostics
package import Rules
package import YAML

/// Reads what a person types in answer to a question, as it is to stand in the inventory.
package struct AnswerReader {
    let field: FieldDefinition
    let choices: [Choice]
    let today: Day
    var values: ValueReader

    /// That there is none.
    package static let none = Node.text("none")

    /// What was wrong with the answer.
    package var log: DiagnosticLog { values.nodes.log }

    package init(_ field: FieldDefinition, choices: [Choice], today: Day, model: Model) {
        (self.field, self.choices, self.today) = (field, choices, today)
        values = ValueReader(model: model)
    }

    /// The answer as a node; none where the log has been told why not.
    package mutating func read(_ text: String) -> Node? {
        let source = Source(name: "your answer", text: text)
        let scalar = Scalar(LocatedText(source: source), style: .plain)
        return node(Node(.scalar(scalar), at: source.span), text, as: field.type)
    }

    private mutating func node(_ node: Node, _ text: String, as type: FieldType) -> Node? {
        switch type {
        case .text: self.text(text, node)
        case .yesNo: checked(.text(Self.truths[text.lowercased()] ?? text), node, as: type)
        case .wholeNumber, .number: checked(.text(withoutUnit(text)), node, as: type)
        case .date: checked(.text(day(text)), node, as: type)
        case .period: checked(.text(text), node, as: type)
        case .money: money(text, node)
        case .place: place(text, node)
        case .word, .reference: choice(node, text[...])
        case .list(let element): list(node, text, of: element)
        case .record: wanted(type, node)
        }
    }

    /// A value that the model's own reader accepts; what it refuses is shown as it was typed.
    private mutating func checked(_ value: Node, _ typed: Node, as type: FieldType) -> Node? {
        var reader = ValueReader(model: values.model)
        if reader.value(value, as: type) != nil { return value }
        _ = values.value(typed, as: type)
        return nil
    }

    /// A text; quotes around the whole are not part of it, so that any word can be given.
    private func text(_ text: String, _ typed: Node) -> Node? {
        let isQuoted = text.count > 2 && text.hasPrefix("\"") && text.hasSuffix("\"")
        let text = isQuoted ? String(text.dropFirst().dropLast()) : text
        let isSpecial = Node.text(text).scalar?.isNull ?? false || text == "none"
        return .text(text, isQuoted: isSpecial)
    }

    private func day(_ text: String) -> String {
        if ["today", "heddiw"].contains(text.lowercased()) { return today.description }
        return Day(spoken: text)?.description ?? text
    }

    /// A number without what it counts.
    private func withoutUnit(_ text: String) -> String {
        let words = text.split(separator: " ")
        guard words.count == 2, let unit = field.unit, unit.hasPrefix(words[1].lowercased()) else {
            return text
        }
        return String(words[0])
    }

    mutating func wanted(_ type: FieldType, _ typed: Node) -> Node? {
        values.nodes.wanted(type.inWords, typed)
        return nil
    }

    private static let truths = [
        "y": "yes", "yes": "yes", "true": "yes", "n": "no", "no": "no", "false": "no",
        "ie": "yes", "ydy": "yes", "oes": "yes", "na": "no", "nac": "no", "nage": "no",
    ]
}
