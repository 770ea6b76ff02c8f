import CEL
import Checking
import Diagnostics
import Reports
import Rules
import YAML

/// Asks what is not known, in the best order, and records each answer.
struct Interview {
    let checker: Checker

    /// The day to check for; the inventory's own where none is given.
    let asOf: Day?
    let today: Day
    var file: InventoryFile
    var talk: Conversation

    /// What is asked before all else.
    var pending: [FieldPath] = []

    /// What was left for another time.
    ///
    /// It is remembered for this sitting only: that somebody did not know something today is no
    /// fact about the school, and is asked anew the next time.
    var skipped: Set<FieldPath> = []

    /// The fields whose choices have been listed.
    var shown: Set<String> = []

    var history: [Turn] = []
    var progress = Progress()

    /// An answer that was recorded, and the file as it was before.
    struct Turn {
        let path: FieldPath
        let text: String
    }

    var model: Model { file.model }
    var inventory: Inventory { file.inventory }

    /// Asks until all is known, nothing is left to ask or the user stops; true where all is known.
    mutating func run(_ loader: inout Loader) throws -> Bool {
        try update(&loader)
        greet()
        while let question = next() {
            guard try ask(question, &loader) else { break }
        }
        close()
        return progress.unknown.isEmpty
    }

    /// Finds out what is known now.
    mutating func update(_ loader: inout Loader) throws {
        let last = history.last?.path
        guard
            let found = checker.progress(of: inventory, asOf: asOf, after: last, into: &loader.log)
        else { throw loader.stop() }
        progress = found
    }

    private mutating func next() -> Question? {
        guard pending.isEmpty else {
            let path = pending.removeFirst()
            return progress.questions.first { $0.path == path }
                ?? Question(at: path, of: inventory, by: checker)
        }
        return progress.questions.first { !skipped.contains($0.path) }
    }

    /// Asks one question; false where the user stops.
    private mutating func ask(_ question: Question, _ loader: inout Loader) throws -> Bool {
        guard let field = FieldFinder(model: model, root: inventory.root).field(at: question.path)
        else {
            skipped.insert(question.path)
            return true
        }
        if let element = field.type.element, let record = model.record(of: element) {
            return try askList(question, record, &loader)
        }
        return try askField(question, field, &loader)
    }

    /// Takes the last answer back and asks it again; false where there is none.
    mutating func undo(_ loader: inout Loader) throws -> Bool {
        guard let turn = history.popLast() else {
            talk.say(InterviewWords.nothingBack)
            return false
        }
        guard try save(turn.text, &loader) == .saved else { return true }
        talk.say(InterviewWords.tookBack)
        skipped.remove(turn.path)
        pending.insert(turn.path, at: 0)
        try update(&loader)
        return true
    }

    private func greet() {
        talk.say()
        talk.say(InterviewWords.intro)
        for path in checker.compiled.lists {
            guard let records = inventory.records(at: path), !records.isEmpty else { continue }
            let field = FieldFinder(model: model, root: inventory.root).field(at: path)
            let list = field?.label(checker.language) ?? path.description
            let names = records.map { $0.name(in: model) }.joined(separator: "; ")
            talk.say(InterviewWords.recorded, ["list": list, "names": names])
        }
        talk.say(InterviewWords.more)
        sayKnown()
    }

    func sayKnown() { talk.say(InterviewWords.known, figures) }

    /// Says what is known now, and what became known since, where that is short.
    mutating func sayNews(_ loader: inout Loader) throws {
        let open = Set(progress.unknown.map(\.rule.id))
        try update(&loader)
        sayKnown()
        let news = progress.findings.filter { $0.outcome != .unknown && open.contains($0.rule.id) }
        guard news.count <= Self.mostNews else { return }
        for finding in news {
            let title = finding.rule.title(checker.language)
            talk.say("\(finding.outcome.words): \(title).", indent: 2)
        }
    }

    private static let mostNews = 3

    private func close() {
        let isDone = progress.unknown.isEmpty
        talk.say()
        talk.say(isDone ? InterviewWords.done : InterviewWords.stopped, figures)
        talk.sayWhole("concordat \(isDone ? "check" : "interview") \(file.path)")
    }

    private var figures: [String: String] {
        [
            "known": "\(progress.known)", "rules": "\(progress.findings.count)",
            "questions": "\(progress.questions.count)",
        ]
    }
}

extension Record {
    /// What people call it.
    fileprivate func name(in model: Model) -> String {
        let field = model.records.values.first { model.types[$0.name] == type }?.nameField
        return field.flatMap { self[$0.asIdentifier]?.text } ?? self["id"]?.text ?? path.description
    }
}
