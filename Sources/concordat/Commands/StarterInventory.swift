import Rules
import YAML

/// An inventory with every field of the model, explained and left blank.
struct StarterInventory {
    let model: Model

    /// The day on which it is made; what is required is filled in, so that it can be checked as it is.
    let today: Day

    /// The file of the schema by which editors complete and check it; none where there is none.
    let schema: String?

    var text: String {
        let intro = """
            # \(model.title())
            # Fill in what you know and leave the rest blank: blank means "not recorded", which never
            # counts against you. Write 'none' where you know that there is none.
            format: concordat/inventory/1

            """
        let modeline = schema.map { "# yaml-language-server: $schema=\($0)\n" } ?? ""
        return modeline + intro + fields(of: model.root, indent: "", isFirstOfItem: false)
    }

    private func fields(
        of record: RecordDefinition,
        indent: String,
        isFirstOfItem: Bool
    ) -> String {
        let written = record.fields.filter { $0.derivedFrom == nil }
        return written.enumerated().map { index, field in
            let start = isFirstOfItem && index == 0 ? indent.dropLast(2) + "- " : indent[...]
            return notes(field, indent: String(indent)) + start + self.field(field, indent: indent)
        }.joined()
    }

    private func notes(_ field: FieldDefinition, indent: String) -> String {
        let help = field.help.map { ": \($0())" } ?? ""
        let words = model.vocabulary(of: field.type).map {
            "\(indent)# one of: \($0.names.joined(separator: ", "))\n"
        }
        return "\(indent)# \(field.label())\(help)\n" + (words ?? "")
    }

    private func field(_ field: FieldDefinition, indent: String) -> String {
        switch field.type {
        case .record:
            guard let inner = model.record(of: field.type) else { break }
            return "\(field.name):\n"
                + fields(of: inner, indent: indent + "  ", isFirstOfItem: false)
        case .list(.record):
            guard let inner = model.record(of: field.type) else { break }
            return "\(field.name):\n" + commented(inner, indent: indent + "  ")
        case .text, .yesNo, .wholeNumber, .number, .money, .date, .period, .place, .word, .list,
            .reference:
            break
        }
        return "\(field.name):\(example(field))\n"
    }

    private func example(_ field: FieldDefinition) -> String {
        if field.isRequired, field.type == .date { return " \(today)" }
        guard let text = field.example?.scalar?.text else { return "" }
        return field.isRequired ? " \(text)" : "  # for example \(text)"
    }

    /// One element of a list, every line a comment to be opened by deleting its '#'.
    private func commented(_ record: RecordDefinition, indent: String) -> String {
        fields(of: record, indent: indent + "  ", isFirstOfItem: true)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                let body = line.drop { $0 == " " }
                return body.isEmpty || body.hasPrefix("#") ? String(line) : "#" + line
            }.joined(separator: "\n")
    }
}
