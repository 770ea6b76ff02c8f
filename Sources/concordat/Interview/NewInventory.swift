import CEL
import Checking
import Rules
import YAML

/// An inventory that an interview begins: it is there as soon as the school has a name.
struct NewInventory {
    let path: String
    let checker: Checker
    let day: Day

    private var model: Model { checker.compiled.pack.model }

    private var field: FieldDefinition? {
        model.field(at: ["school", "name"], from: model.root)
    }

    /// What is asked next about the school.
    static let first = ["nation", "phase"].map { FieldPath([.field("school"), .field($0)]) }

    /// Asks for the name and makes the file; false where the user stops before.
    func make(_ talk: inout Conversation) throws -> Bool {
        talk.say(InterviewWords.new, ["path": path])
        talk.say()
        talk.say(field?.question?(checker.language) ?? "name")
        while true {
            switch try talk.reply() {
            case .answer(let name):
                try FileText.create(text(named: name), at: path)
                talk.say(InterviewWords.made, ["path": path])
                return true
            case .stop, .end:
                talk.say(InterviewWords.notMade)
                return false
            case .help: talk.say(field?.help?(checker.language) ?? "", indent: 2)
            case .back: talk.say(InterviewWords.nothingBack)
            case .blank, .skip, .none, .add: talk.say(InterviewWords.needed)
            }
        }
    }

    private func text(named name: String) -> String {
        let schema = Installation.schema(of: .inventory)
        return (schema.map { "# yaml-language-server: $schema=\($0)\n" } ?? "") + """
            # \(model.title(checker.language))
            # What is not here is not recorded, which never counts against you.
            format: \(InventoryReader.format)
            as-of: \(day)
            school:
              name: \(name.asYAML)

            """
    }
}

extension String {
    /// The text as a value on one line of YAML, which means a text whatever it says.
    fileprivate var asYAML: String {
        let isWord = unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " }
        return isWord && !["none", "null"].contains(lowercased()) ? self : doubleQuoted
    }
}
