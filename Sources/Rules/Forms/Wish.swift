package import CEL

/// A value that a form would have a field hold, so that some test of it is true.
package struct Wish: Sendable {
    /// Whose field it is.
    package enum Place: Sendable, Hashable {
        /// A record that is there, by its path; the root's is empty.
        case record(FieldPath)
        /// A new element of a list.
        case new(FieldPath)
    }

    package let place: Place
    package let setting: Change.Setting
}

extension RuleForm {
    /// What the form and those within it would have fields hold, in records that are there and in
    /// new ones.
    ///
    /// A wish makes one test true and no more: which of them to grant together is for others to
    /// find. Facts about a partner are wished of new records only.
    package func wishes(in situation: Situation) -> [Wish] {
        let parts = parts
        let own = parts.filters.flatMap { wishes($0, parts.list, in: situation) }
        guard let name = (self as? EachForm)?.name, let list = parts.list else {
            return own + parts.forms.flatMap { $0.wishes(in: situation) }
        }
        let elements = list.elements(in: situation.root) ?? []
        return own
            + elements.flatMap { element in
                parts.forms.flatMap { $0.wishes(in: situation.binding(name, to: element)) }
            }
    }

    private func wishes(
        _ filter: Filter,
        _ list: ListReference?,
        in situation: Situation
    ) -> [Wish] {
        let tests = filter.allTests
        guard let list else {
            return tests.compactMap { $0.setting(for: situation.root, in: situation) }
                .map { Wish(place: .record(FieldPath()), setting: $0) }
        }
        let there = (list.elements(in: situation.root) ?? []).flatMap { element in
            tests.compactMap { $0.setting(for: element, in: situation) }
                .map { Wish(place: .record(element.path), setting: $0) }
        }
        return there
            + tests.compactMap { $0.setting(for: nil, in: situation) }
            .map { Wish(place: .new(list.path), setting: $0) }
    }
}
