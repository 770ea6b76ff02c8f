import CEL
import Rules

/// Makes the piece of an inventory that a solver's values describe.
struct PieceBuilder {
    private let encoder: Encoder
    private let valuation: Valuation
    private let filler: Filler

    init(_ encoder: Encoder, _ valuation: Valuation) {
        self.encoder = encoder
        self.valuation = valuation
        self.filler = Filler(model: encoder.model, asOf: encoder.asOf)
    }

    var piece: Piece { .record(fields(of: encoder.model.root, at: "")) }

    private func fields(of definition: RecordDefinition, at path: String) -> [Piece.Field] {
        definition.fields.compactMap { field in
            let place = path.isEmpty ? field.name : "\(path).\(field.name)"
            guard let variables = encoder.fields[place], valuation.truth(variables.recorded),
                let value = value(variables, at: place)
            else { return nil }
            return Piece.Field(name: field.name, value: value)
        }
    }

    private func value(_ field: FieldVariables, at path: String) -> Piece? {
        if valuation.truth(field.nothing) { return .plain("none") }
        let type = field.definition.type
        switch field.content {
        case .truth(let term): return .plain(valuation.truth(term) ? "yes" : "no")
        case .number(let term): return number(term, isWhole: (type.element ?? type) == .wholeNumber)
        case .day(let term): return day(term)
        case .word(let choices):
            return choices.first { valuation.truth($0.isSo) }.map { .plain($0.text) }
        case .text: return .text(text(field.definition, at: path))
        case .words(let words):
            return .list(words.filter { valuation.truth($0.isThere) }.map { .plain($0.text) })
        case .references(let list, let flags):
            let meant = flags.indices.filter { valuation.truth(flags[$0]) }
            return .list(meant.map { .text(id(of: "\(list).\($0)")) })
        case .elements(let flags):
            let meant = flags.indices.filter { valuation.truth(flags[$0]) }
            return .list(meant.compactMap { element(field, at: "\(path).\($0)") })
        case .record: return record(field, at: path)
        case .other: return filler.value(of: field.definition)
        }
    }

    private func element(_ list: FieldVariables, at path: String) -> Piece? {
        if let plain = encoder.fields[path] { return value(plain, at: path) }
        return encoder.model.record(of: list.definition.type)
            .map { .record(fields(of: $0, at: path)) }
    }

    /// A record; one of which nothing is known is left out, and money always is whole.
    private func record(_ field: FieldVariables, at path: String) -> Piece? {
        guard let definition = encoder.model.record(of: field.definition.type) else { return nil }
        let fields = fields(of: definition, at: path)
        if case .record = field.definition.type { return fields.isEmpty ? nil : .record(fields) }
        return .record(filler.completed(fields, of: definition))
    }

    private func number(_ term: Term, isWhole: Bool) -> Piece? {
        if isWhole { return valuation.whole(term).map { .plain("\($0)") } }
        return valuation.number(term).map { number in
            let whole = Int64(exactly: number).map { "\($0)" }
            let text = number.magnitude.plainDecimal
            return .plain(whole ?? (number < 0 ? "-\(text)" : text))
        }
    }

    private func day(_ term: Term) -> Piece? {
        valuation.whole(term).flatMap { Timestamp(seconds: $0 * 86_400) }
            .map { .plain(Day($0).description) }
    }

    private func text(_ field: FieldDefinition, at path: String) -> String {
        if let letters = encoder.texts[path].flatMap({ valuation.text($0.letters) }) {
            return letters
        }
        return field.name == "id" ? id(of: String(path.dropLast(3))) : filler.text(field)
    }

    /// The id of an element: its own, or one that no other element has.
    private func id(of path: String) -> String {
        if let letters = encoder.texts["\(path).id"].flatMap({ valuation.text($0.letters) }) {
            return letters
        }
        let steps = path.split(separator: ".")
        guard let index = steps.last.flatMap({ Int($0) }) else { return "id" }
        let taken = encoder.texts.values.compactMap { valuation.text($0.letters) }
        let name = steps.dropLast().last.map {
            $0.hasSuffix("s") ? String($0.dropLast()) : String($0)
        }
        let id = "\((name ?? "id").filter(\.isLetter))-\(index + 1)"
        return taken.contains(id) ? "\(id)-\(taken.count)-of-these" : id
    }
}
