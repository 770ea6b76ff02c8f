import CEL
import Rules

extension Record {
    /// The record without what stands at a path: a field is not recorded, an element is gone.
    ///
    /// What is left keeps the paths that it was read with, so that it is found where it is written.
    ///
    /// - Parameter path: starts at the root, as the record's own does; elements are found by their
    ///   own paths, wherever they stand by now.
    func without(_ path: FieldPath) -> Record {
        without(path.steps.dropFirst(self.path.steps.count))
    }

    private func without(_ steps: ArraySlice<FieldPath.Step>) -> Record {
        guard case .field(let name)? = steps.first,
            let slot = type.fields.firstIndex(where: { $0.label == name }),
            let value = slots[slot]
        else { return self }
        var changed = slots
        changed[slot] = Self.without(steps.dropFirst(), value)
        return Record(type, slots: changed, path: path)
    }

    /// A value without what stands at the rest of a path; none where that is the value itself.
    private static func without(_ steps: ArraySlice<FieldPath.Step>, _ value: Value) -> Value? {
        switch (steps.first, value) {
        case (nil, _): nil
        case (.field, .record(let record)): .record(record.without(steps))
        case (.index(let index)?, .list(let elements)):
            .list(
                elements.enumerated().compactMap { place, element in
                    let own = element.record?.path.steps.last ?? .index(place)
                    return own == .index(index) ? without(steps.dropFirst(), element) : element
                }
            )
        default: value
        }
    }
}
