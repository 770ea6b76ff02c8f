/// What somebody types at a question.
enum Reply: Equatable {
    case answer(String)
    /// The answer is that there is none.
    case none
    /// Nothing was typed.
    case blank
    case help
    case skip
    case back
    case add
    case stop
    /// There is no more input.
    case end

    /// Takes the words of the interview for what they are, in any case; all else is an answer.
    init(_ text: String) {
        let text = text.trimmed
        self =
            switch text.lowercased() {
            case "": .blank
            case "?", "help", "cymorth": .help
            case "-", "skip", "nesaf": .skip
            case "none", "dim": .none
            case "back", "nôl": .back
            case "add", "ychwanegu": .add
            case "stop", "quit", "exit", "stopio": .stop
            default: .answer(text)
            }
    }
}

extension String {
    /// The text without blanks at either end.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
