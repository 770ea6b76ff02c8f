import CEL
import Checking
import Rules
import YAML

extension Interview {
    /// A question for a list of records, and those that it has.
    private struct ListQuestion {
        let question: Question
        let definition: RecordDefinition
        var records: [Record] = []

        var path: FieldPath { question.path }

        /// What can be typed where an entry could begin.
        var hint: LocalizedText {
            records.isEmpty ? InterviewWords.firstEntry : InterviewWords.nextEntry
        }
    }

    /// What came of asking for an entry of a list.
    private enum Asked {
        case whole(Node)
        /// There are no more.
        case noMore
        case leave
        case stop
    }

    /// Asks for entry after entry until there are no more; false where the user stops.
    ///
    /// A rule may still wait for an entry of some kind, but the list is not asked about again.
    mutating func askList(
        _ question: Question,
        _ definition: RecordDefinition,
        _ loader: inout Loader
    ) throws -> Bool {
        introduce(question, isList: true)
        var list = ListQuestion(question: question, definition: definition)
        while true {
            list.records = inventory.records(at: list.path) ?? []
            talk.say(list.hint, indent: 2)
            switch try askEntry(list, &loader) {
            case .stop: return false
            case .leave: return true
            case .noMore:
                skipped.insert(list.path)
                try sayNews(&loader)
                return true
            case .whole(let entry):
                let place = list.path.appending(.index(list.records.count))
                if try record(entry, at: place, of: list.path, &loader) == .changed { return true }
            }
        }
    }

    /// Asks for the fields of an entry, one by one.
    private mutating func askEntry(
        _ list: ListQuestion,
        _ loader: inout Loader
    ) throws -> Asked {
        var entry = Entry(of: list.definition)
        while entry.answers.count < entry.fields.count {
            let field = entry.fields[entry.answers.count]
            if !entry.answers.isEmpty {
                talk.say(text(of: field, entry))
                sayHow(field, choices(field))
            }
            let reply = try talk.reply("\(field.label(checker.language)) > ")
            let asked =
                entry.answers.isEmpty
                ? try begin(list, reply, &loader) : goOn(with: entry, reply)
            if let asked { return asked }
            take(reply, to: field, of: &entry)
        }
        return .whole(entry.node(besides: list.records.compactMap { $0["id"]?.text }))
    }

    private mutating func take(_ reply: Reply, to field: FieldDefinition, of entry: inout Entry) {
        switch reply {
        case .answer(let text):
            if let value = read(text, field, choices(field)) { entry.answers.append(value) }
        case .help: explain(field.help?(checker.language), field, choices(field))
        case .back: _ = entry.answers.popLast()
        case .none, .blank, .skip, .add, .stop, .end: break
        }
    }

    /// What a word comes to where an entry could begin; none where the question stays.
    private mutating func begin(
        _ list: ListQuestion,
        _ reply: Reply,
        _ loader: inout Loader
    ) throws -> Asked? {
        let isEmpty = list.records.isEmpty
        switch reply {
        case .answer, .help: return nil
        case .stop, .end: return .stop
        case .back: return try undo(&loader) ? .leave : nil
        case .none where isEmpty: return try recordNone(list, &loader)
        case .skip where isEmpty: return leave(list.path) ? .leave : nil
        case .blank where isEmpty:
            talk.say(InterviewWords.blank)
            return nil
        case .none, .skip, .blank, .add: return .noMore
        }
    }

    /// What a word comes to within an entry; none where the next question follows.
    private func goOn(with entry: Entry, _ reply: Reply) -> Asked? {
        switch reply {
        case .answer, .help, .back: return nil
        case .none, .blank, .skip, .add:
            talk.say(InterviewWords.needed)
            return nil
        case .stop, .end:
            talk.say(InterviewWords.dropped)
            return .stop
        }
    }

    /// Records that a list has no entries.
    private mutating func recordNone(
        _ list: ListQuestion,
        _ loader: inout Loader
    ) throws -> Asked {
        let saving = try record(AnswerReader.none, at: list.path, of: list.path, &loader)
        return saving == .saved ? .noMore : .leave
    }

    private func choices(_ field: FieldDefinition) -> [Choice]? {
        inventory.choices(for: field.type, model: model, language: checker.language)
    }

    private func text(of field: FieldDefinition, _ entry: Entry) -> String {
        let text = field.question?(checker.language) ?? field.label(checker.language)
        return MessageTemplate.filled(text) { $0 == "name" ? entry.name ?? "it" : $0 }
    }
}
