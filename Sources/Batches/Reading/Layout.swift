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

    let model: Model
    let plan: ColumnPlan
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

    func column(_ place: Place) -> Int32 {
        plan.column(at: place.path).map { Int32($0) } ?? -1
    }

    mutating func record(
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
    mutating func name(_ name: String) -> Room<UInt64> {
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
