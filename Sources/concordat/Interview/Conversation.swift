import Diagnostics
import Reports
import Rules

/// What is said to a person and what they reply, in plain lines.
struct Conversation {
    let words: InterviewWords

    private var lines = LineReader()
    private let width = Terminal.style.width

    /// Whether what is typed shows by itself.
    private let isEchoed = Terminal.isTyped

    init(language: String) {
        words = InterviewWords(language: language)
    }

    /// Prints a text; its further lines stand a little deeper.
    func say(_ text: String = "", indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, indent + line.count + 1 + word.count > width {
                print(margin + line)
                line = "  "
            }
            line += line.isEmpty || line == "  " ? String(word) : " \(word)"
        }
        print(line.isEmpty ? "" : margin + line)
    }

    func say(_ text: LocalizedText, _ figures: [String: String] = [:], indent: Int = 0) {
        say(words(text, figures), indent: indent)
    }

    /// Prints a line that is to be copied, and so is not broken.
    func sayWhole(_ line: String) { print("  \(line)") }

    /// Prints what is wrong with an answer, as one says it to somebody who just typed it.
    func sayPlainly(_ log: DiagnosticLog) {
        for diagnostic in log.diagnostics {
            say(
                "\(diagnostic.text.prefix(1).uppercased())\(diagnostic.text.dropFirst()).",
                indent: 2
            )
            if let word = diagnostic.suggestion {
                say(InterviewWords.near, ["word": word], indent: 2)
            }
            for note in diagnostic.notes {
                say("\(note.text.prefix(1).uppercased())\(note.text.dropFirst()).", indent: 2)
            }
        }
    }

    /// Prints what is wrong with the file, beside what the user reads.
    func say(_ log: DiagnosticLog) {
        print(DiagnosticPrinter(hasColour: Terminal.style.hasColour).text(log), terminator: "")
    }

    /// Waits for a reply; says what is wrong with a line that is none.
    mutating func reply(_ prompt: String = "> ") throws(FileFailure) -> Reply {
        while true {
            print(prompt, terminator: "")
            try Terminal.finish()
            let line = lines.next()
            if !isEchoed || line == .end { echo(line) }
            switch line {
            case .text(let text): return Reply(text)
            case .end: return .end
            case .tooLong: say(InterviewWords.tooLong)
            case .noText: say(InterviewWords.noText)
            }
        }
    }

    private func echo(_ line: LineReader.Line) {
        if case .text(let text) = line { print(text) } else { print() }
    }
}
