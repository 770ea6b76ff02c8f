import CEL
import Rules

extension PartnershipDraft {
    /// What changes take entries for.
    func fit(of changes: [Change], for entries: [DirectoryEntry]) -> Fit {
        let fields = changes.flatMap(\.partnership)
        let purposes = fields.filter { $0.path == ["purposes"] }
            .flatMap { $0.value.elements ?? [] }.compactMap(\.text)
        return Fit(
            purposes: Set(purposes).sorted(),
            untold: Set(fields.filter { isUntold($0, entries) }.map(label)).sorted()
        )
    }

    /// What an entry would be taken for, were it one of several: what it offers, or else all that is
    /// wanted.
    func aim(of entry: DirectoryEntry, wanted: [Change.Setting]) -> Fit {
        let purposes = wanted.filter { $0.path == ["purposes"] }
            .flatMap { $0.value.elements ?? [] }.compactMap(\.text)
        let offers = purposes.isEmpty ? [] : offers(of: entry)
        return Fit(
            purposes: offers.isEmpty ? purposes : offers,
            untold: wanted.filter { isUntold($0, [entry]) }.map(label)
        )
    }

    /// The change for another entry of the same facts.
    func named(_ change: Change, for entry: DirectoryEntry) -> Change {
        let own = entry.facts(as: "", by: model)
        let fields = change.partnership.map { field in
            guard field.path != ["kind"] else { return field }
            return own.first { $0.path == field.path } ?? field
        }
        return .add(to: .partnerships, fields: fields)
    }

    /// Whether a fact of the partner itself is in no directory.
    private func isUntold(_ field: Change.Setting, _ entries: [DirectoryEntry]) -> Bool {
        guard !Self.who.contains(field.path[0]) else { return false }
        let isFact = model.records["partnership"]?[field.path[0]]?.isFixed ?? false
        return isFact
            && !entries.contains { entry in
                entry.facts(as: "", by: model).contains { $0.path == field.path }
            }
    }

    private func label(_ field: Change.Setting) -> String {
        let label = model.records["partnership"]?[field.path[0]]?.label() ?? field.path[0]
        return label.lowercased()
    }
}

extension Change {
    /// The fields of the partnership that it begins; empty where it begins none.
    var partnership: [Setting] {
        if case .add(FieldPath.partnerships, let fields) = self { fields } else { [] }
    }

    /// Whether it begins a partnership.
    var isPartnership: Bool { !partnership.isEmpty }
}
