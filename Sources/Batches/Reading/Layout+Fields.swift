import CEL
import Rules

extension Layout {
    mutating func field(
        _ field: FieldDefinition,
        _ owner: RecordDefinition,
        _ place: Place,
        _ level: Int
    ) -> FieldLayout? {
        guard let kind = FieldLayout.Kind(field.type) else { return nil }
        var layout = FieldLayout(
            name: name(field.name),
            nameCount: Int32(field.name.utf8.count + 1),
            kind: kind
        )
        layout.isRequired = field.isRequired
        layout.column = column(place)
        layout.identifier = identifier(place)
        switch field.type {
        case .word(let name): layout.vocabulary = vocabulary(name)
        case .reference(let list): layout.target = target(list)
        case .list(let element): return list(layout, element, place, level)
        case .record, .money, .place:
            guard let definition = model.record(of: field.type),
                let number = record(definition, place, level: level)
            else { return nil }
            layout.record = number
            if case .record = field.type, layout.column >= 0, level >= 0 {
                levels[level].known.append(Int(layout.column))
            }
        case .number where owner.name == "place":
            layout.limit = field.name == "latitude" ? 90 : 180
        case .text, .yesNo, .wholeNumber, .number, .date, .period: break
        }
        derive(&layout, field, owner, place)
        return layout
    }

    private mutating func derive(
        _ layout: inout FieldLayout,
        _ field: FieldDefinition,
        _ owner: RecordDefinition,
        _ place: Place
    ) {
        layout.derived = Int32(derived.count)
        for (slot, other) in owner.fields.enumerated() where other.derivedFrom == field.name {
            var outer = place
            outer.names.removeLast()
            if outer.steps.isEmpty { outer.variable = -1 } else { outer.steps.removeLast() }
            let column = column(outer.field(slot, other.name))
            if column >= 0 { derived.append((column, layout.vocabulary, other.name)) }
        }
        layout.derivedCount = Int32(derived.count) - layout.derived
    }

    private mutating func list(
        _ layout: FieldLayout,
        _ element: FieldType,
        _ place: Place,
        _ level: Int
    ) -> FieldLayout? {
        guard let kind = FieldLayout.Kind(element), kind != .list else { return nil }
        var layout = layout
        var inner = place
        inner.steps.append(.element)
        layout.element = kind
        layout.elementColumn = column(inner)
        layout.target =
            targets.firstIndex(of: place.names.joined(separator: "."))
            .map { Int32($0) } ?? -1
        if layout.column >= 0 {
            layout.level = Int32(newLevel(of: Int(layout.column)))
        }
        switch element {
        case .word(let name): layout.vocabulary = vocabulary(name)
        case .reference(let list): layout.target = target(list)
        default: break
        }
        guard let definition = model.record(of: element) else { return layout }
        guard let number = record(definition, inner, level: Int(layout.level)) else {
            return nil
        }
        layout.record = number
        noteIds(definition, number, target: layout.target)
        layout.target = -1
        return layout
    }

    /// Lets the ids of a list's elements be gathered, and none stand twice.
    private mutating func noteIds(_ definition: RecordDefinition, _ number: Int32, target: Int32) {
        let written = definition.fields.filter { $0.derivedFrom == nil }
        guard let place = written.firstIndex(where: { $0.name == "id" }) else { return }
        let field = Int(records[Int(number)].first) + place
        fields[field].isUnique = !written[place].mayRepeat
        fields[field].isNumbered = true
        fields[field].target = target
    }

    private mutating func newLevel(of list: Int) -> Int {
        let columns = plan.lists.indices.filter { plan.lists[$0] == list }
        let lists = columns.filter { plan.kind(of: $0) == .list }
        levels.append(LevelLayout(columns: columns, lists: lists, known: []))
        return levels.count - 1
    }

    private mutating func vocabulary(_ name: String) -> Int32 {
        if let place = vocabularies.firstIndex(where: { $0.name == name }) { return Int32(place) }
        guard let vocabulary = model.vocabularies[name] else { return -1 }
        vocabularies.append(vocabulary)
        return Int32(vocabularies.count - 1)
    }

    private func target(_ list: String) -> Int32 {
        targets.firstIndex(of: list).map { Int32($0) } ?? -1
    }

    /// How well a field identifies the school: those of the school before those at the top.
    private func identifier(_ place: Place) -> UInt8 {
        guard let last = place.names.last,
            let rank = IdentifierFields.all.firstIndex(of: last)
        else { return 0 }
        if place.names.count == 1 { return UInt8(rank + 11) }
        return place.names.count == 2 && place.names[0] == "school" ? UInt8(rank + 1) : 0
    }
}

extension FieldLayout.Kind {
    fileprivate init?(_ type: FieldType) {
        switch type {
        case .text: self = .text
        case .word: self = .word
        case .reference: self = .reference
        case .yesNo: self = .yesNo
        case .wholeNumber: self = .wholeNumber
        case .number: self = .number
        case .date: self = .date
        case .period: self = .period
        case .record, .money, .place: self = .record
        case .list: self = .list
        }
    }
}

extension Model {
    /// The lists that some field refers to.
    var referencedLists: [String] {
        let types = ([root] + records.values).flatMap { $0.fields.map(\.type) }
        let lists = types.compactMap { type in
            if case .reference(let list) = type.element ?? type { list } else { nil }
        }
        return Set(lists).sorted()
    }
}
