import CEL
import Checking
import Rules
import YAML

extension Interview {
    /// What came of asking for an entry of a list.
    private enum Asked {
        case whole(Node)
        /// There are no more.
        case noMore
        case leave
        case stop
    }

    /// Asks for entry after entry until there are no more; false where the user stops.
    mutating func askList(
        _ question: Question,
        _ definition: RecordDefinition,
        _ loader: inout Loader
    ) throws -> Bool {
        introduce(question, isList: true)
        while true {
            let records = inventory.records(at: question.path) ?? []
            talk.say(
                records.isEmpty ? InterviewWords.firstEntry : InterviewWords.nextEntry,
                indent: 2
            )
            switch try askEntry(question, definition, records, &loader) {
            case .stop: return false
            case .leave: return true
            case .noMore:
                try sayNews(&loader)
                return true
            case .whole(let entry):
                let place = question.path.appending(.index(records.count))
                if try record(entry, at: place, of: question.path, &loader) == .changed {
                    return true
                }
            }
        }
    }

    private mutating func askEntry(
        _ question: Question,
        _ definition: RecordDefinition,
        _ records: [Record],
        _ loader: inout Loader
    ) throws -> Asked {
        var entry = Entry(of: definition)
        while entry.answers.count < entry.fields.count {
            let field = entry.fields[entry.answers.count]
            let choices = inventory.choices(
                for: field.type,
                model: model,
                language: checker.language
            )
            if !entry.answers.isEmpty { sayField(field, of: entry, choices) }
            let reply = try talk.reply("\(field.label(checker.language)) > ")
            switch reply {
            case .answer(let text):
                if let value = read(text, field, choices) { entry.answers.append(value) }
            case .help: explain(field.help?(checker.language), field, choices)
            case .back where !entry.answers.isEmpty: entry.answers.removeLast()
            case .stop, .end:
                if !entry.answers.isEmpty { talk.say(InterviewWords.dropped) }
                return .stop
            case .blank, .skip, .none, .back, .add:
                guard entry.answers.isEmpty else {
                    talk.say(InterviewWords.needed)
                    continue
                }
                if let asked = try end(question, reply, isEmpty: records.isEmpty, &loader) {
                    return asked
                }
            }
        }
        return .whole(entry.node(besides: records.compactMap { $0["id"]?.text }))
    }

    /// What a word means where a new entry could begin; none where it is to be asked again.
    private mutating func end(
        _ question: Question,
        _ reply: Reply,
        isEmpty: Bool,
        _ loader: inout Loader
    ) throws -> Asked? {
        switch reply {
        case .back:
            let hasLast = !history.isEmpty
            try undo(&loader)
            return hasLast ? .leave : nil
        case .none where isEmpty:
            skipped.insert(question.path)
            let saving = try record(
                AnswerReader.none,
                at: question.path,
                of: question.path,
                &loader
            )
            return saving == .saved ? .noMore : .leave
        case .skip where isEmpty:
            skipped.insert(question.path)
            talk.say(InterviewWords.skipped)
            return .leave
        case .blank where isEmpty:
            talk.say(InterviewWords.blank)
            return nil
        case .blank, .skip, .none, .add, .answer, .help, .stop, .end: return .noMore
        }
    }

    private mutating func sayField(_ field: FieldDefinition, of entry: Entry, _ choices: [Choice]?)
    {
        talk.say(text(of: field, entry))
        sayHow(field, choices)
    }

    private func text(of field: FieldDefinition, _ entry: Entry) -> String {
        let text = field.question?(checker.language) ?? field.label(checker.language)
        return MessageTemplate.filled(text) { $0 == "name" ? entry.name ?? "it" : $0 }
    }

    /// Asks for entries of a list that the user names, then goes on with a question.
    mutating func add(_ loader: inout Loader, before path: FieldPath) throws -> Bool {
        let finder = FieldFinder(model: model, root: inventory.root)
        let lists = checker.compiled.lists.compactMap { path in
            finder.field(at: path).map { (path, $0) }
        }
        talk.say(InterviewWords.whichList)
        for (place, list) in lists.enumerated() {
            talk.say("\(place + 1). \(list.1.label(checker.language))", indent: 2)
        }
        pending.insert(path, at: 0)
        switch try talk.reply() {
        case .stop, .end: return false
        case .answer(let text):
            let chosen =
                lists.indices.first { "\($0 + 1)" == text }
                ?? lists.firstIndex { $0.1.name == text.lowercased() }
            guard let chosen else { return true }
            pending.insert(lists[chosen].0, at: 0)
            return true
        case .none, .blank, .help, .skip, .back, .add: return true
        }
    }
}
