package import CEL

extension Change {
    /// The root with changes made to it; none where one of them has no place.
    ///
    /// - Parameters:
    ///   - changes: made one after the other.
    ///   - root: the record at whose path those of the changes start.
    ///   - model: says which fields of a new record follow from others.
    /// - Returns: the record as it would be.
    package static func applied(
        _ changes: [Change],
        to root: Record,
        by model: Model
    ) -> Record? {
        var root = root
        for change in changes {
            guard let changed = root.making(change, model) else { return nil }
            root = changed
        }
        return root
    }
}

extension Record {
    /// The record with a change made; the change's path starts where the record's own does.
    fileprivate func making(_ change: Change, _ model: Model) -> Record? {
        switch change {
        case .set(let path, let value, _):
            setting(ArraySlice(path.steps.dropFirst(self.path.steps.count))) { _ in value }
        case .include(let path, let value, _):
            setting(ArraySlice(path.steps.dropFirst(self.path.steps.count))) {
                .list(($0?.elements ?? []) + [value])
            }
        case .add(let path, let fields):
            setting(ArraySlice(path.steps.dropFirst(self.path.steps.count))) { list in
                let elements = list?.elements ?? []
                let place = path.appending(.index(elements.count))
                guard let record = made(of: fields, for: path, at: place) else { return nil }
                return .list(elements + [.record(record.deriving(by: model))])
            }
        }
    }

    /// A new record for a list of this record, with some of its fields set.
    private func made(
        of fields: [Change.Setting],
        for list: FieldPath,
        at place: FieldPath
    ) -> Record? {
        guard let type = elementType(ArraySlice(list.steps.dropFirst(path.steps.count))) else {
            return nil
        }
        var record: Record? = Record(type, slots: [], path: place)
        for field in fields {
            record = record?.setting(ArraySlice(field.path.map { .field($0) })) { _ in field.value }
        }
        return record
    }

    /// The record with those fields that follow from others: a partner's side from its kind.
    private func deriving(by model: Model) -> Record {
        let definition = model.records.values.first { model.types[$0.name]?.name == type.name }
        var slots = slots
        for (slot, field) in (definition?.fields ?? []).enumerated() {
            guard let source = field.derivedFrom, let word = self[source.asIdentifier]?.text else {
                continue
            }
            let vocabulary = definition?[source].flatMap { model.vocabulary(of: $0.type) }
            slots[slot] = vocabulary?[word]?.implied[field.name].map { .string($0) }
        }
        return Record(type, slots: slots, path: path)
    }

    private func elementType(_ steps: ArraySlice<FieldPath.Step>) -> RecordType? {
        guard case .field(let name)? = steps.first, let slot = type.slot(of: name.asIdentifier)
        else { return nil }
        switch type.fields[slot].type {
        case .list(.record(let element)): return steps.count == 1 ? element : nil
        case .record: return self[name.asIdentifier]?.record?.elementType(steps.dropFirst())
        default: return nil
        }
    }

    /// The record with a value put at the end of a path.
    private func setting(
        _ steps: ArraySlice<FieldPath.Step>,
        _ make: (Value?) -> Value?
    ) -> Record? {
        guard case .field(let name)? = steps.first, let slot = type.slot(of: name.asIdentifier),
            let value = Self.setting(
                steps.dropFirst(),
                in: slots[slot],
                of: type.fields[slot].type,
                at: path.appending(.field(name)),
                make
            )
        else { return nil }
        var changed = slots
        changed[slot] = value
        return Record(type, slots: changed, path: path)
    }

    private static func setting(
        _ steps: ArraySlice<FieldPath.Step>,
        in value: Value?,
        of type: CEL.`Type`,
        at path: FieldPath,
        _ make: (Value?) -> Value?
    ) -> Value? {
        guard let step = steps.first else { return make(value) }
        switch (step, type) {
        case (.index(let index), .list(let element)):
            guard var elements = value?.elements, elements.indices.contains(index),
                let changed = setting(
                    steps.dropFirst(),
                    in: elements[index],
                    of: element,
                    at: path.appending(step),
                    make
                )
            else { return nil }
            elements[index] = changed
            return .list(elements)
        case (.field, .record(let record)):
            let inner = value?.record ?? Record(record, slots: [], path: path)
            return inner.setting(steps, make).map { .record($0) }
        default: return nil
        }
    }
}
