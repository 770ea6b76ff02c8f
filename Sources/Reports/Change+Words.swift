import CEL
import Checking
import Rules

/// Says changes to an inventory in sentences for a librarian.
struct ChangeWords {
    let model: Model

    /// The inventory's record, in which the names of partners are looked up.
    let root: Record
    let language: String

    /// Texts that are meant as they stand, where others are but examples.
    var meant: Set<String> = []

    /// The day that stands for whichever day it is done on.
    var today: Day?

    /// Who is named already, and need not be named again.
    var owner: String?

    /// A change in one sentence.
    func words(_ change: Change) -> String {
        switch change {
        case .set(let path, let value, .text):
            "Record the \(name(of: path)), such as \(words(value, .text))"
        case .set(let path, let value, let type):
            "Record the \(name(of: path)) as \(words(value, type, of: path.lastField))"
        case .include(let path, let value, let type):
            "Add \(words(value, type)) to the \(name(of: path))"
        case .add(let path, let fields) where fields.isEmpty: "Add one to the \(name(of: path))"
        case .add(let path, let fields): "Add to the \(name(of: path)): \(words(fields, of: path))"
        }
    }

    /// Changes in a sentence each; several that are the same are one.
    func words(_ changes: [Change]) -> [String] {
        var different: [Change] = []
        for change in changes where !different.contains(change) { different.append(change) }
        return different.map { change in
            let count = changes.count { $0 == change }
            guard count > 1, case .add(let path, let fields) = change else { return words(change) }
            let each = fields.isEmpty ? "" : ", each with \(words(fields, of: path))"
            return "Add \(count) to the \(name(of: path))\(each)"
        }
    }

    /// A path for people: "next review of Fenland Schools Library Service".
    func name(of path: FieldPath) -> String {
        let name = FieldFinder(model: model, root: root).description(of: path, language)
        let end = owner.map { " of \($0)" } ?? ""
        return name.hasSuffix(end) ? String(name.dropLast(end.count)) : name
    }

    /// The fields of a new element of a list, one after the other.
    func words(_ fields: [Change.Setting], of path: FieldPath) -> String {
        fields.sorted { $0.path == ["kind"] && $1.path != ["kind"] }
            .map { setting in
                let such = isExample(setting) ? "such as " : ""
                let name = label(of: setting.path, under: path)
                return "\(name) \(such)\(words(setting.value, setting.type, of: setting.path.last))"
            }
            .joined(separator: ", ")
    }

    private func isExample(_ setting: Change.Setting) -> Bool {
        setting.type == .text && !(setting.value.text.map(meant.contains) ?? false)
    }

    /// A field of what a list holds, as people call it.
    private func label(of setting: [String], under list: FieldPath) -> String {
        let names = list.steps.compactMap { step in
            if case .field(let name) = step { name } else { nil }
        }
        let record = model.field(at: names, from: model.root).flatMap { model.record(of: $0.type) }
        let field = record.flatMap { model.field(at: setting, from: $0) }
        return field.map { Phrasebook.of(language).midSentence($0.label(language)) }
            ?? setting.joined(separator: " ")
    }

    /// A value of a field: today as whichever day it is done on, but for days that are to come.
    private func words(_ value: Value, _ type: FieldType, of field: String? = nil) -> String {
        switch value {
        case .null: "none"
        case .string(let text):
            "“\(model.vocabulary(of: type)?[text]?.label(language) ?? text)”"
        case .bool(let truth): truth ? "yes" : "no"
        case .int(let number): String(number)
        case .double(let number): number.formattedPlainly
        case .timestamp(let moment):
            Day(moment) == today && field.flatMap { DueDate.Kind.ofFields[$0] } == nil
                ? "the day you do it" : Day(moment).words(in: language)
        case .list(let values):
            values.map { words($0, type.element ?? type) }.joined(separator: ", ")
        default: "…"
        }
    }
}

extension FieldPath {
    /// The name of the field that it leads to.
    var lastField: String? {
        if case .field(let name)? = steps.last { name } else { nil }
    }
}

extension Report {
    /// Changes in a sentence each, for a librarian.
    func words(_ changes: [Change]) -> [String] {
        ChangeWords(model: pack.model, root: inventory.root, language: language).words(changes)
    }
}

extension Double {
    /// Without a needless `.0`.
    var formattedPlainly: String {
        self == rounded() && abs(self) < 1e15 ? String(Int64(self)) : String(self)
    }
}
