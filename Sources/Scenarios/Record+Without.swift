import CEL
import Rules

extension Record {
    /// The record without what stands at paths: fields are not recorded, elements are gone.
    ///
    /// What is left keeps the paths that it was read with, so that it is found where it is written.
    ///
    /// - Parameter paths: start at the root, as the record's own does; elements are found by their
    ///   own paths, wherever they stand by now.
    /// - Returns: the record that is left.
    func without(_ paths: [FieldPath]) -> Record {
        without(paths.map { $0.steps.dropFirst(path.steps.count) })
    }

    private typealias Steps = ArraySlice<FieldPath.Step>

    private func without(_ ways: [Steps]) -> Record {
        var changed = slots
        for (slot, inner) in Self.grouped(ways, { slot(labelled: $0) }) {
            changed[slot] = changed[slot].flatMap { Self.without(inner, $0) }
        }
        return Record(type, slots: changed, path: path)
    }

    /// A value without what stands at the rests of paths; none where one of them ends at it.
    private static func without(_ ways: [Steps], _ value: Value) -> Value? {
        guard !ways.contains(where: \.isEmpty) else { return nil }
        switch value {
        case .record(let record): return .record(record.without(ways))
        case .list(let elements):
            let gone = grouped(ways) { if case .index(let index) = $0 { index } else { nil } }
            return .list(
                elements.enumerated().compactMap { place, element in
                    let own = element.record?.path.steps.last ?? .index(place)
                    guard case .index(let index) = own, let inner = gone[index] else {
                        return element
                    }
                    return without(inner, element)
                }
            )
        default: return value
        }
    }

    /// The rests of paths, by where their first steps lead.
    private static func grouped(
        _ ways: [Steps],
        _ place: (FieldPath.Step) -> Int?
    ) -> [Int: [Steps]] {
        ways.reduce(into: [:]) { groups, way in
            guard let place = way.first.flatMap(place) else { return }
            groups[place, default: []].append(way.dropFirst())
        }
    }

    private func slot(labelled step: FieldPath.Step) -> Int? {
        guard case .field(let name) = step else { return nil }
        return type.slot(of: name.asIdentifier)
    }
}
