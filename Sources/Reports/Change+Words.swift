import CEL
import Checking
import Rules

/// Says changes to an inventory in sentences for a librarian.
struct ChangeWords {
    let model: Model

    /// The inventory's record, in which the names of partners are looked up.
    let root: Record
    let language: String

    /// Texts that are meant as they stand, where others are for people to write.
    var meant: Set<String> = []

    /// Names of records that are but examples, where others are meant.
    var examples: Set<String> = []

    /// The day that stands for whichever day it is done on.
    var today: Day?

    /// Who is named already, and need not be named again.
    var owner: String?

    /// A change in one sentence.
    func words(_ change: Change) -> String {
        switch change {
        case .set(let path, let value, .text):
            "Record the \(name(of: path)) \(toWrite(value, field(at: path)))"
        case .set(let path, let value, .money):
            "Record the \(name(of: path)) \(toWrite(value, field(at: path)))"
        case .set(let path, let value, let type):
            said(path, value)
                ?? "Record the \(name(of: path)) as \(words(value, type, of: path.lastField))"
        case .include(let path, let value, let type):
            "Add \(words(value, type)) to the \(name(of: path))\(orAnother(value, type))"
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
        let description = FieldFinder(model: model, root: root).description(of: path, language)
        let field = field(at: path)
        let label = field?.label(language) ?? ""
        let called = field?.called.map { $0(language) + description.dropFirst(label.count) }
        let name = called ?? description
        let end = owner.map { " of \($0)" } ?? ""
        return name.hasSuffix(end) ? String(name.dropLast(end.count)) : name
    }

    /// The fields of a new element of a list, one after the other.
    func words(_ fields: [Change.Setting], of path: FieldPath) -> String {
        fields.sorted { $0.path == ["kind"] && $1.path != ["kind"] }
            .map { words($0, field($0.path, under: path)) }
            .joined(separator: ", ")
    }

    private func words(_ setting: Change.Setting, _ field: FieldDefinition?) -> String {
        let name =
            field.map { Phrasebook.of(language).midSentence($0.label(language)) }
            ?? setting.path.joined(separator: " ")
        let (value, type) = (setting.value, setting.type)
        guard type != .text || value.text.map(meant.contains) ?? false else {
            return "\(name) \(toWrite(value, field))"
        }
        return "\(name) \(words(value, type, of: setting.path.last))\(orAnother(value, type))"
    }

    /// What people are to write themselves: what the field holds, or else an example.
    private func toWrite(_ value: Value, _ field: FieldDefinition?) -> String {
        guard let help = field?.help?(language) else { return "such as \(words(value, .text))" }
        return "(\(String(help.prefix { $0 != "." }).asClause))"
    }

    /// What a yes or a no of the school says in a sentence, where the model has one.
    private func said(_ path: FieldPath, _ value: Value) -> String? {
        guard case .bool(let truth) = value, path.isOfSchool else { return nil }
        let said = field(at: path)?.said.map { truth ? $0.yes : $0.no }
        return said.map { "Record that \($0(language))" }
    }

    private func field(at path: FieldPath) -> FieldDefinition? {
        FieldFinder(model: model, root: root).field(at: path)
    }

    /// A field of what a list holds.
    private func field(_ setting: [String], under list: FieldPath) -> FieldDefinition? {
        let names = list.steps.compactMap { step in
            if case .field(let name) = step { name } else { nil }
        }
        let record = model.field(at: names, from: model.root).flatMap { model.record(of: $0.type) }
        return record.flatMap { model.field(at: setting, from: $0) }
    }
}

extension FieldPath {
    /// Whether it leads to a field of the school itself, not of one record among others.
    fileprivate var isOfSchool: Bool {
        steps.allSatisfy { if case .index = $0 { false } else { true } }
    }

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
