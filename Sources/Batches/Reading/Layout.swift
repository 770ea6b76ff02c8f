import CEL
import Rules

/// How the bytes of an inventory become columns: the model's records, with the columns that a plan
/// reads of them.
struct Layout {
    var fields: [FieldLayout] = []
    var records: [RecordLayout] = []
    var derived: [(column: Int32, vocabulary: Int32, field: String)] = []

    /// The columns that have a row for each element of a level; the first level is the schools.
    var levels: [LevelLayout] = [LevelLayout(columns: [], lists: [], known: [])]
    var vocabularies: [Vocabulary] = []

    /// The lists that references point into.
    var targets: [String] = []

    private let model: Model
    private let plan: ColumnPlan
    private var names: [Room<UInt64>] = []

    struct LevelLayout {
        var columns: [Int]

        /// Those of them that say where lists start.
        var lists: [Int]

        /// Those that are known of every row: records that are always there.
        var known: [Int]
    }

    /// Lays a model out; none where it has what only the slower way reads.
    init?(_ model: Model, _ plan: ColumnPlan) {
        (self.model, self.plan) = (model, plan)
        for (column, list) in plan.lists.enumerated() where list == nil {
            levels[0].columns.append(column)
            if plan.kind(of: column) == .list { levels[0].lists.append(column) }
        }
        targets = model.referencedLists
        guard record(model.root, Place(), level: 0) != nil else { return nil }
    }

    /// A place of the model: its steps for the plan, and its names from the root.
    struct Place {
        var steps: [ColumnPath.Step] = []
        var variable = -1
        var names: [String] = []

        func field(_ slot: Int, _ name: String) -> Place {
            var place = self
            if variable < 0 { place.variable = slot } else { place.steps.append(.field(slot)) }
            place.names.append(name)
            return place
        }

        var path: ColumnPath { ColumnPath(variable: variable, steps: steps) }
    }

    private func column(_ place: Place) -> Int32 {
        plan.column(at: place.path).map { Int32($0) } ?? -1
    }

    private mutating func record(
        _ definition: RecordDefinition,
        _ place: Place,
        level: Int
    ) -> Int32? {
        let written = definition.fields.enumerated().filter { $0.element.derivedFrom == nil }
        guard written.count < 63 else { return nil }
        let number = records.count
        records.append(
            RecordLayout(
                first: 0,
                count: 0,
                required: 0,
                column: place.variable < 0 ? -1 : column(place),
                start: 0
            )
        )
        var own: [FieldLayout] = []
        for (slot, field) in written {
            guard var layout = self.field(field, definition, place.field(slot, field.name), level)
            else { return nil }
            layout.bit = 1 << UInt64(own.count)
            if field.isRequired { records[number].required |= layout.bit }
            own.append(layout)
        }
        if place.names.isEmpty { own.append(format(own.count)) }
        records[number].first = Int32(fields.count)
        records[number].start = Int32(fields.count)
        records[number].count = Int32(own.count)
        for index in own.indices {
            own[index].next = Int32(fields.count + (index + 1) % own.count)
        }
        fields += own
        return Int32(number)
    }

    private mutating func format(_ place: Int) -> FieldLayout {
        var layout = FieldLayout(name: name("format"), nameCount: 7, kind: .format)
        layout.bit = 1 << UInt64(place)
        return layout
    }

    /// A name and a quote, filled up with noughts to words of eight bytes.
    private mutating func name(_ name: String) -> Room<UInt64> {
        let bytes = Array(name.utf8) + [UInt8(ascii: "\"")]
        let words = (0...(bytes.count / 8)).map { word in
            bytes.dropFirst(word * 8).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        let room = Room(words)
        names.append(room)
        return room
    }

    func free() { for name in names { name.free() } }
}

extension Layout {
    private mutating func field(
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
    fileprivate var referencedLists: [String] {
        let types = ([root] + records.values).flatMap { $0.fields.map(\.type) }
        let lists = types.compactMap { type in
            if case .reference(let list) = type.element ?? type { list } else { nil }
        }
        return Set(lists).sorted()
    }
}
