import Rules

extension SchoolMaker {
    /// A school that differs in a place or three.
    mutating func edited(_ school: Piece) -> Piece {
        (0..<Int.random(in: 1...3, using: &random)).reduce(school) { piece, _ in
            edited(piece, model.root)
        }
    }

    /// A record with one of its fields added, changed or left out.
    private mutating func edited(_ piece: Piece, _ definition: RecordDefinition) -> Piece {
        guard case .record(var fields) = piece,
            let field = definition.fields.filter({ $0.derivedFrom == nil })
                .randomElement(using: &random)
        else { return piece }
        guard let place = fields.firstIndex(where: { $0.name == field.name }) else {
            let value = chance(5) ? inner(field) : value(of: field)
            return .record(fields + (value.map { [.init(name: field.name, value: $0)] } ?? []))
        }
        guard field.isRequired || chance(7) else {
            fields.remove(at: place)
            return .record(fields)
        }
        fields[place].value = edited(fields[place].value, field)
        return .record(fields)
    }

    /// A record with nothing in it but what one edit adds, so that deep fields are reached.
    private mutating func inner(_ field: FieldDefinition) -> Piece? {
        if let definition = model.record(of: field.type), field.type.element == nil {
            return edited(.record([]), definition)
        }
        return value(of: field)
    }

    private mutating func edited(_ piece: Piece, _ field: FieldDefinition) -> Piece {
        switch piece {
        case .record:
            return model.record(of: field.type).map { edited(piece, $0) } ?? piece
        case .list(let elements): return .list(edited(elements, field))
        case .plain, .text: return value(of: field) ?? piece
        }
    }

    /// A list with an element more, an element less, or one that is changed.
    private mutating func edited(_ elements: [Piece], _ field: FieldDefinition) -> [Piece] {
        var elements = elements
        let element = field.type.element
        guard let place = elements.indices.randomElement(using: &random), !chance(3) else {
            return elements + [element.flatMap { value($0, at: elements.count) }].compactMap(\.self)
        }
        if chance(2) {
            elements.remove(at: place)
        } else if let definition = model.record(of: field.type) {
            elements[place] = edited(elements[place], definition)
        } else if let other = element.flatMap({ value($0, at: place) }) {
            elements[place] = other
        }
        return elements
    }
}
