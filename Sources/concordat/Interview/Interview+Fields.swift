import CEL
import Checking
import Rules
import YAML

extension Interview {
    /// Asks for one field until there is an answer; false where the user stops.
    mutating func askField(
        _ question: Question,
        _ field: FieldDefinition,
        _ loader: inout Loader
    ) throws -> Bool {
        let choices = inventory.choices(for: field.type, model: model, language: checker.language)
        introduce(question)
        sayHow(field, choices)
        while true {
            switch try talk.reply() {
            case .stop, .end: return false
            case .blank: talk.say(InterviewWords.blank)
            case .help: explain(question.help, field, choices)
            case .add: return try add(&loader, before: question.path)
            case .skip:
                skipped.insert(question.path)
                talk.say(InterviewWords.skipped)
                return true
            case .back:
                let hasLast = !history.isEmpty
                try undo(&loader)
                if hasLast { return true }
            case .none:
                guard !field.isRequired, field.type != .yesNo else {
                    talk.say(InterviewWords.noNone)
                    continue
                }
                if try take(AnswerReader.none, question, choices, &loader) { return true }
            case .answer(let text):
                guard let value = read(text, field, choices) else { continue }
                if try take(value, question, choices, &loader) { return true }
            }
        }
    }

    /// Records an answer and says what is known now; false where it has to be asked again.
    private mutating func take(
        _ value: Node,
        _ question: Question,
        _ choices: [Choice]?,
        _ loader: inout Loader
    ) throws -> Bool {
        switch try record(value, at: question.path, of: question.path, &loader) {
        case .refused: return false
        case .changed: return true
        case .saved:
            talk.say(InterviewWords.saved, ["answer": said(value, choices)])
            try sayNews(&loader)
            return true
        }
    }

    /// A value as one says it to the person who gave it.
    private func said(_ value: Node, _ choices: [Choice]?) -> String {
        if let elements = value.elements {
            return elements.map { said($0, choices) }.joined(separator: ", ")
        }
        guard let text = value.scalar?.text else { return value.flowText }
        let choice = choices?.first { $0.name == text }?.label
        return choice ?? Day(text)?.words(in: checker.language) ?? text
    }

    /// The answer as it is to be written; none where what is wrong has been said.
    func read(_ text: String, _ field: FieldDefinition, _ choices: [Choice]?) -> Node? {
        var reader = AnswerReader(field, choices: choices ?? [], today: today, model: model)
        if let value = reader.read(text) { return value }
        talk.sayPlainly(reader.log)
        return nil
    }

    /// The question, and what depends on it.
    func introduce(_ question: Question, isList: Bool = false) {
        talk.say()
        talk.say(question.text)
        let others = question.rules.filter { !question.settles.contains($0) }
        let uses =
            isList
            ? [(InterviewWords.waiting, question.rules)]
            : [(InterviewWords.settles, question.settles), (InterviewWords.helps, others)]
        for (words, rules) in uses where !rules.isEmpty {
            let figures = ["count": "\(rules.count)", "titles": titles(rules)]
            talk.say(words, figures, indent: 2)
        }
    }

    private func titles(_ rules: [String]) -> String {
        let all = rules.compactMap { checker.compiled.pack[rule: $0]?.title(checker.language) }
        let rest = all.count - 2
        let more = talk.words(InterviewWords.others, ["count": "\(rest)"])
        return (all.prefix(2) + (rest > 0 ? [more] : [])).joined(separator: "; ")
    }

    /// How it can be answered; a long list of choices stands line by line the first time only.
    mutating func sayHow(_ field: FieldDefinition, _ choices: [Choice]?) {
        if let choices {
            let isKnown = !shown.insert(field.name).inserted
            if choices.count > Self.most, isKnown { sayBriefly(choices) } else { sayAll(choices) }
            if choices.isEmpty { talk.say(InterviewWords.noChoices, indent: 2) }
            if field.type.element != nil { talk.say(InterviewWords.oneOrMore, indent: 2) }
        } else if field.type == .yesNo {
            talk.say(InterviewWords.yesOrNo, indent: 2)
        } else if let example = field.typedExample {
            talk.say(InterviewWords.example, ["example": example], indent: 2)
            if field.type == .list(.text) { talk.say(InterviewWords.semicolons, indent: 2) }
        }
    }

    /// More choices than are listed again and again.
    private static let most = 10

    private func sayAll(_ choices: [Choice], meanings: Bool = false) {
        for (place, choice) in choices.enumerated() {
            let meaning = (meanings ? choice.help : nil).map { ": \($0)" } ?? ""
            talk.say("\(place + 1). \(choice.label)\(meaning)", indent: 2)
        }
    }

    private func sayBriefly(_ choices: [Choice]) {
        let all = choices.enumerated().map { "\($0 + 1) \($1.label)" }
        talk.say(all.joined(separator: ", "), indent: 2)
    }

    mutating func explain(_ help: String?, _ field: FieldDefinition, _ choices: [Choice]?) {
        if let help { talk.say(help, indent: 2) }
        sayAll(choices ?? [], meanings: true)
        if choices == nil { sayHow(field, nil) }
        talk.say(InterviewWords.intro, indent: 2)
    }
}

extension FieldDefinition {
    /// Its example as somebody would type it.
    fileprivate var typedExample: String? {
        guard let example else { return nil }
        if let text = example.scalar?.text { return unit.map { "\(text) \($0)" } ?? text }
        let parts = example.elements ?? example.mapping?.entries.map(\.value) ?? []
        let separator = type == .list(.text) ? "; " : type == .place ? ", " : " "
        return parts.compactMap { $0.scalar?.text }.joined(separator: separator)
    }
}
