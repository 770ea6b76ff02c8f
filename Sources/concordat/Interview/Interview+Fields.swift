import CEL
import Checking
import Rules
import YAML

/// A question for one field, and what there is to choose from; none where the answer is free.
private struct FieldQuestion {
    let question: Question
    let field: FieldDefinition
    let choices: [Choice]?
}

extension Interview {
    /// Asks for one field until there is an answer; false where the user stops.
    mutating func askField(
        _ question: Question,
        _ field: FieldDefinition,
        _ loader: inout Loader
    ) throws -> Bool {
        let asked = FieldQuestion(
            question: question,
            field: field,
            choices: inventory.choices(for: field.type, model: model, language: checker.language)
        )
        introduce(question)
        sayHow(field, asked.choices)
        while true {
            if let goesOn = try react(to: try talk.reply(), asked, &loader) { return goesOn }
        }
    }

    /// Whether to go on after a reply; none where the question stays.
    private mutating func react(
        to reply: Reply,
        _ asked: FieldQuestion,
        _ loader: inout Loader
    ) throws -> Bool? {
        let (question, field) = (asked.question, asked.field)
        switch reply {
        case .stop, .end: return false
        case .blank: talk.say(InterviewWords.blank)
        case .help: explain(question.help, field, asked.choices)
        case .add: return try add(&loader, before: question.path)
        case .skip: return leave(question.path)
        case .back: return try undo(&loader) ? true : nil
        case .none where field.isRequired || field.type == .yesNo: talk.say(InterviewWords.noNone)
        case .none: return try take(AnswerReader.none, asked, &loader)
        case .answer(let text):
            return try read(text, field, asked.choices).flatMap { try take($0, asked, &loader) }
        }
        return nil
    }

    /// Leaves a question for another time.
    mutating func leave(_ path: FieldPath) -> Bool {
        skipped.insert(path)
        talk.say(InterviewWords.skipped)
        return true
    }

    /// Records an answer and says what is known now; none where it has to be asked again.
    private mutating func take(
        _ value: Node,
        _ asked: FieldQuestion,
        _ loader: inout Loader
    ) throws -> Bool? {
        let path = asked.question.path
        switch try record(value, at: path, of: path, &loader) {
        case .refused: return nil
        case .changed: return true
        case .saved:
            talk.say(InterviewWords.saved, ["answer": said(value, asked.choices)])
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
