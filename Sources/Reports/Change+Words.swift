import CEL
import Rules

extension Report {
    /// Changes in a sentence each; several that are the same are one.
    func words(_ changes: [Change]) -> [String] {
        var different: [Change] = []
        for change in changes where !different.contains(change) { different.append(change) }
        return different.map { change in
            let count = changes.count { $0 == change }
            guard count > 1, case .add(let path, let fields) = change else { return words(change) }
            return "Add \(count) to the \(name(of: path)), each with \(words(fields, of: path))"
        }
    }

    /// A change in one sentence for a librarian.
    func words(_ change: Change) -> String {
        switch change {
        case .set(let path, let value, .text):
            "Record the \(name(of: path)), such as \(words(value, .text))"
        case .set(let path, let value, let type):
            "Record the \(name(of: path)) as \(words(value, type))"
        case .include(let path, let value, let type):
            "Add \(words(value, type)) to the \(name(of: path))"
        case .add(let path, let fields): "Add to the \(name(of: path)): \(words(fields, of: path))"
        }
    }

    private func words(_ fields: [Change.Setting], of path: FieldPath) -> String {
        fields.sorted { $0.path == ["kind"] && $1.path != ["kind"] }
            .map { setting in
                let such = setting.type == .text ? "such as " : ""
                let name = label(of: setting.path, under: path)
                return "\(name) \(such)\(words(setting.value, setting.type))"
            }
            .joined(separator: ", ")
    }

    /// A field of what a list holds, as people call it.
    private func label(of setting: [String], under list: FieldPath) -> String {
        let names = list.steps.compactMap { step in
            if case .field(let name) = step { name } else { nil }
        }
        let record = pack.model.field(at: names, from: pack.model.root)
            .flatMap { pack.model.record(of: $0.type) }
        let field = record.flatMap { pack.model.field(at: setting, from: $0) }
        return field.map { Phrasebook.of(language).midSentence($0.label(language)) }
            ?? setting.joined(separator: " ")
    }

    private func words(_ value: Value, _ type: FieldType) -> String {
        switch value {
        case .string(let text):
            "“\(pack.model.vocabulary(of: type)?[text]?.label(language) ?? text)”"
        case .bool(let truth): truth ? "yes" : "no"
        case .int(let number): String(number)
        case .double(let number): number.formattedPlainly
        case .timestamp(let moment): Day(moment).words(in: language)
        case .list(let values):
            values.map { words($0, type.element ?? type) }.joined(separator: ", ")
        default: "…"
        }
    }
}

extension Double {
    /// Without a needless `.0`.
    var formattedPlainly: String {
        self == rounded() && abs(self) < 1e15 ? String(Int64(self)) : String(self)
    }
}
