import CEL

extension Filter {
    /// The settings under which a record would satisfy the filter, for each way of doing so.
    ///
    /// Fixed fields are set only in a record that is new.
    func settings(
        for record: Record?,
        in situation: Situation
    ) -> [[Change.Setting]] {
        var ways: [[Change.Setting]] = [
            tests.compactMap { $0.setting(for: record, in: situation) }
        ]
        for group in groups {
            let choices = group.settings(for: record, in: situation)
            guard !choices.isEmpty else { continue }
            ways = ways.flatMap { way in choices.map { way + $0 } }
        }
        return Array(ways.prefix(16))
    }

    /// Changes to an element that is there, for each way of satisfying the filter.
    func changes(to element: Record, in situation: Situation) -> [[Change]] {
        settings(for: element, in: situation).map { way in
            way.flatMap { $0.changes(at: element) }
        }.filter { !$0.isEmpty }
    }
}

extension Filter.Group {
    fileprivate func settings(
        for record: Record?,
        in situation: Situation
    ) -> [[Change.Setting]] {
        switch self {
        case .all(let filters):
            [filters.flatMap { $0.settings(for: record, in: situation).first ?? [] }]
        case .any(let filters):
            filters.flatMap { $0.settings(for: record, in: situation) }
        case .not: []
        }
    }
}

extension Filter.Test {
    /// The value under which it is true of a record, or of a new one; none where it is so already
    /// or nothing is known that would do.
    func setting(for record: Record?, in situation: Situation) -> Change.Setting? {
        let isFixed = field.fields.contains { $0.isFixed || $0.derivedFrom != nil }
        guard record == nil || !isFixed, let operand = operand.value(in: situation) else {
            return nil
        }
        if let derived = field.fields.first?.derivedFrom {
            return derivedSetting(from: derived, operand: operand, in: situation)
        }
        let current = record.flatMap { field.value(in: $0) }
        let witness = comparison.witness(
            .init(operand: operand, current: current, field: field.field, situation: situation)
        )
        guard let witness, witness != current else { return nil }
        let value = field.field.type == .money ? witness.asPounds : witness
        return .init(path: field.fields.map(\.name), value: value, type: field.field.type)
    }

    /// A word of the field that implies the wanted one: some kind of the wanted side.
    private func derivedSetting(
        from source: String,
        operand: Value,
        in situation: Situation
    ) -> Change.Setting? {
        let words = situation.model.vocabularies[source]?.words ?? []
        guard let word = words.first(where: { $0.implied[field.name] == operand.text }) else {
            return nil
        }
        return .init(path: [source], value: .string(word.name), type: .word(source))
    }
}

extension Change.Setting {
    /// The changes that give a record's field this value: one for each new word of a list.
    fileprivate func changes(at record: Record) -> [Change] {
        let target = path.reduce(record.path) { $0.appending(.field($1)) }
        guard case .list(let values) = value, let element = type.element else {
            return [.set(target, value, type)]
        }
        let present = path.reduce(Optional(Value.record(record))) {
            $0?.record?[$1.asIdentifier]
        }
        let current = present?.elements ?? []
        return values.filter { !current.contains($0) }
            .map { .include(in: target, $0, element) }
    }
}

extension Value {
    /// A number as an amount of money; anything else as it is.
    fileprivate var asPounds: Value {
        guard let number else { return self }
        let slots: [Value?] = [.double(number), .string("GBP")]
        return .record(Record(BuiltInRecords.money, slots: slots, path: FieldPath()))
    }
}
