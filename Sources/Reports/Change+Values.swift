import CEL
import Checking
import Rules

extension ChangeWords {
    /// That another record would do as well as the one that is named.
    func orAnother(_ value: Value, _ type: FieldType) -> String {
        guard case .reference = type.element ?? type else { return "" }
        let names = (value.elements ?? [value]).compactMap(\.text)
        return names.allSatisfy(examples.contains) ? " (or another that fits better)" : ""
    }

    /// A value of a field: today as whichever day it is done on, but for days that are to come.
    func words(_ value: Value, _ type: FieldType, of field: String? = nil) -> String {
        switch value {
        case .null: "none"
        case .string(let text): words(text, type)
        case .bool(let truth): truth ? "yes" : "no"
        case .int(let number): String(number)
        case .double(let number): number.formattedPlainly
        case .timestamp(let moment): words(Day(moment), of: field)
        case .list(let values):
            values.map { words($0, type.element ?? type) }.joined(separator: ", ")
        default: "…"
        }
    }

    private func words(_ day: Day, of field: String?) -> String {
        let isAhead = field.flatMap { DueDate.Kind.ofFields[$0] } != nil
        guard day == today else { return day.words(in: language) }
        return isAhead ? "\(day.words(in: language)) or later" : "the day you do it"
    }

    private func words(_ text: String, _ type: FieldType) -> String {
        guard case .reference(let path) = type else {
            return "“\(model.vocabulary(of: type)?[text]?.label(language) ?? text)”"
        }
        let names = path.split(separator: ".").map(String.init)
        let records = names.reduce(Value?.some(.record(root))) { $0?.record?[$1.asIdentifier] }
        let named = records?.elements?.first { $0.record?["id"]?.text == text }?.record
        let definition = model.field(at: names, from: model.root)
            .flatMap { model.record(of: $0.type) }
        let title = definition?.nameField.flatMap { named?[$0.asIdentifier]?.text }
        guard title == text, let several = definition?.plural else { return "“\(title ?? text)”" }
        return "one of the new \(Phrasebook.of(language).midSentence(several(language)))"
    }
}
