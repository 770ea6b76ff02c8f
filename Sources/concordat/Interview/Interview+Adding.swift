import CEL
import Checking
import Rules

extension Interview {
    /// Asks which list gets more entries, asks for these, and then goes on with a question.
    mutating func add(_ loader: inout Loader, before path: FieldPath) throws -> Bool {
        let finder = FieldFinder(model: model, root: inventory.root)
        let lists = checker.compiled.lists
        let labels = lists.map { finder.field(at: $0)?.label(checker.language) ?? "\($0)" }
        talk.say(InterviewWords.whichList)
        for (place, label) in labels.enumerated() { talk.say("\(place + 1). \(label)", indent: 2) }
        pending.insert(path, at: 0)
        switch try talk.reply() {
        case .stop, .end: return false
        case .answer(let text):
            let chosen = labels.indices.first {
                text == "\($0 + 1)" || text.lowercased() == labels[$0].lowercased()
            }
            if let chosen { pending.insert(lists[chosen], at: 0) }
            return true
        case .none, .blank, .help, .skip, .back, .add: return true
        }
    }
}
