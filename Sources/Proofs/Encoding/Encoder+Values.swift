import CEL
import Rules

extension Encoder {
    /// The variables of a field's value.
    mutating func value(of field: Field, _ whole: Checked) throws(OutsideFragment) -> Symbol {
        let (symbol, content) = try made(field, whole)
        fields[field.path] = FieldVariables(
            definition: field.definition,
            recorded: field.recorded,
            nothing: field.nothing,
            content: content
        )
        return symbol
    }

    private mutating func made(
        _ field: Field,
        _ whole: Checked
    ) throws(OutsideFragment) -> (Symbol, FieldVariables.Content) {
        switch field.definition.type {
        case .text: return (.text(text(field)), .text)
        case .yesNo:
            let truth = script.variable(.truth)
            script.require(.implies(field.record.none, !truth))
            return (.truth(truth), .truth(truth))
        case .wholeNumber, .number, .date: return plain(field.definition.type, field.nothing)
        case .word: return word(field)
        case .reference: throw outside("the field '\(field.path)', which names one element,", whole)
        case .money, .place: return (.record(compound(field)), .record)
        case .period: return (.other(nothing: field.nothing), .other)
        case .list(let element): return try list(of: element, field, whole)
        case .record: throw outside("the field '\(field.path)'", whole)
        }
    }

    private func text(_ field: Field) -> TextSymbol {
        .free(FreeText(path: field.path, isEmpty: field.nothing, list: listOfIds(field)))
    }

    /// The list of whose elements a field is the id.
    private func listOfIds(_ field: Field) -> String? {
        let last = field.record.path.split(separator: ".").last
        guard field.definition.name == "id", let index = last.flatMap({ Int($0) }) else {
            return nil
        }
        return String(field.record.path.dropLast("\(index)".count + 1))
    }

    mutating func plain(_ type: FieldType, _ nothing: Term) -> (Symbol, FieldVariables.Content) {
        let number = script.variable(type == .number ? .number : .whole)
        switch type {
        case .number: return (.number(number, isWhole: false, nothing: nothing), .number(number))
        case .date:
            script.require(Self.isBetween(-719_162, number, 2_932_896))
            return (.day(number, nothing: nothing), .day(number))
        default:
            script.require(Self.isBetween(.min, number, .max))
            return (.number(number, isWhole: true, nothing: nothing), .number(number))
        }
    }

    private static func isBetween(_ least: Int64, _ number: Term, _ most: Int64) -> Term {
        .apply("<=", [.integer(least), number]) && .apply("<=", [number, .integer(most)])
    }

    private mutating func word(_ field: Field) -> (Symbol, FieldVariables.Content) {
        let words = model.vocabulary(of: field.definition.type)?.names ?? []
        let choices = words.map { (text: $0, isSo: script.variable(.truth)) }
        script.require(.one(of: choices.map(\.isSo) + [field.nothing]))
        let nothing = field.nothing == .no ? [] : [(text: "", isSo: field.nothing)]
        return (.text(.choice(choices + nothing)), .word(choices))
    }

    private func compound(_ field: Field) -> RecordSymbol {
        let definition = model.record(of: field.definition.type) ?? model.root
        var record = RecordSymbol(
            definition: definition,
            path: field.path,
            pattern: field.pattern
        )
        (record.written, record.none) = (!field.nothing, field.nothing)
        return record
    }
}
