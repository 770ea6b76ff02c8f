import CEL
import Rules

extension Encoder {
    /// The variables of a list.
    mutating func list(
        of element: FieldType,
        _ field: Field,
        _ whole: Checked
    ) throws(OutsideFragment) -> (Symbol, FieldVariables.Content) {
        switch element {
        case .word: return words(field)
        case .reference(let list): return try references(field, to: list, whole)
        case .record: return records(field)
        case .text, .wholeNumber, .number, .date: return values(of: element, field)
        case .yesNo, .money, .period, .place, .list:
            throw outside("the field '\(field.path)'", whole)
        }
    }

    private mutating func words(_ field: Field) -> (Symbol, FieldVariables.Content) {
        let words = (model.vocabulary(of: field.definition.type)?.names ?? [])
            .map { (text: $0, isThere: script.variable(.truth)) }
        for word in words { script.require(.implies(field.record.none, !word.isThere)) }
        let elements = words.map { ($0.isThere, Symbol.constant(.string($0.text))) }
        return (.list(ListSymbol(elements: elements, isSet: true)), .words(words))
    }

    private mutating func records(_ field: Field) -> (Symbol, FieldVariables.Content) {
        guard let definition = model.record(of: field.definition.type) else {
            return (.other(nothing: .no), .other)
        }
        let flags = flags(field)
        let elements = flags.enumerated().map { index, isThere in
            let path = "\(field.path).\(index)"
            let record = RecordSymbol(definition: definition, path: path, pattern: field.pattern)
            return (isThere, Symbol.record(record))
        }
        let list = ListSymbol(
            elements: elements,
            pattern: field.pattern,
            owner: field.record.pattern
        )
        return (.list(list), .elements(flags))
    }

    private mutating func values(
        of type: FieldType,
        _ field: Field
    ) -> (Symbol, FieldVariables.Content) {
        let flags = flags(field)
        var elements: [(Term, Symbol)] = []
        for (index, isThere) in flags.enumerated() {
            elements.append((isThere, value(of: type, field, "\(field.path).\(index)")))
        }
        let list = ListSymbol(
            elements: elements,
            pattern: field.pattern,
            owner: field.record.pattern
        )
        return (.list(list), .elements(flags))
    }

    /// One element of a list of plain values.
    private mutating func value(of type: FieldType, _ field: Field, _ path: String) -> Symbol {
        let (symbol, content): (Symbol, FieldVariables.Content) =
            type == .text
            ? (.text(.free(FreeText(path: path, isEmpty: .no))), .text) : plain(type, .no)
        fields[path] = FieldVariables(
            definition: field.definition,
            recorded: .yes,
            nothing: .no,
            content: content
        )
        return symbol
    }

    /// When each element is there: one only after the one before it, for their order says nothing.
    private mutating func flags(_ field: Field) -> [Term] {
        var flags: [Term] = []
        for _ in 0..<slots(field.pattern) {
            let flag = script.variable(.truth)
            script.require(.implies(flag, flags.last ?? (field.recorded && !field.record.none)))
            flags.append(flag)
        }
        return flags
    }

    private mutating func references(
        _ field: Field,
        to list: String,
        _ whole: Checked
    ) throws(OutsideFragment) -> (Symbol, FieldVariables.Content) {
        var elements: [(Term, Symbol)] = []
        for target in try targets(list, whole) {
            let flag = script.variable(.truth)
            script.require(.implies(flag, target.isThere && !field.record.none))
            elements.append((flag, .text(target.id)))
        }
        var symbol = ListSymbol(elements: elements, pattern: list, owner: "")
        symbol.isSet = true
        return (.list(symbol), .references(list: list, elements.map(\.0)))
    }

    /// The elements that ids may point at: when each can be pointed at, and its id.
    private mutating func targets(
        _ list: String,
        _ whole: Checked
    ) throws(OutsideFragment) -> [(isThere: Term, id: TextSymbol)] {
        var reading = Reading(value: .record(root))
        for name in list.split(separator: ".") {
            reading = try select(reading, .init(String(name).asIdentifier), whole)
        }
        guard let elements = reading.value.list?.elements else {
            throw outside("the list '\(list)'", whole)
        }
        var targets: [(isThere: Term, id: TextSymbol)] = []
        for (isThere, value) in elements {
            let id = try select(Reading(value: value), .init("id"), whole)
            guard case .text(let text) = id.value else {
                throw outside("the ids of \(list)", whole)
            }
            let isUsable = isThere && id.known && (try presence(id.value, whole))
            targets.append((isUsable, text))
        }
        return targets
    }
}
