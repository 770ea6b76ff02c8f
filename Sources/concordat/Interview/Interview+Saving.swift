import CEL
import Checking
import Diagnostics
import YAML

extension Interview {
    /// What came of a text that was to be saved.
    enum Saving {
        case saved
        /// It is no inventory; why has been said.
        case refused
        /// Something else changed the file, which is read again.
        case changed
    }

    /// Records a value in the file.
    mutating func record(
        _ value: Node,
        at path: FieldPath,
        of question: FieldPath,
        _ loader: inout Loader
    ) throws -> Saving {
        let before = file.text
        guard let text = file.text(setting: path, to: value) else {
            let field = "\(path): \(value.flowText)"
            talk.say(InterviewWords.cannotWrite, ["field": field])
            skipped.insert(question)
            return .changed
        }
        let saving = try save(text, &loader)
        if saving == .saved { history.append(Turn(path: question, text: before)) }
        return saving
    }

    /// Writes a text, unless something else wrote the file meanwhile.
    mutating func save(_ text: String, _ loader: inout Loader) throws -> Saving {
        guard try !file.isChanged else {
            talk.say(InterviewWords.changed, ["path": file.path])
            guard let read = try InventoryFile(file.path, model: model, &loader) else {
                throw loader.stop()
            }
            (file, history) = (read, [])
            try update(&loader)
            return .changed
        }
        let log = try file.write(text)
        guard log.hasErrors else { return .saved }
        talk.say(log)
        return .refused
    }
}
