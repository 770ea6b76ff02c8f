package import CEL

/// A value that a form would have a field hold, so that some test of it is true.
///
/// A wish makes one test true and no more: which of them to grant together is for others to find.
package struct Wish: Sendable {
    /// Whose field it is.
    package enum Place: Sendable, Hashable {
        /// A record that is there, by its path; the root's is empty.
        case record(FieldPath)
        /// A new element of a list.
        case new(FieldPath)
    }

    /// What it is wished for.
    package enum Purpose: Sendable, Hashable {
        /// The record then counts.
        case toCount
        /// The record, which is meant, is then as it should be.
        case toConform
    }

    package let place: Place
    package var purpose: Purpose
    package let setting: Change.Setting
}

extension CountForm {
    /// Elements that are or could be of the right sort count, and so do new ones.
    package func wishes(in situation: Situation) -> [Wish] {
        guard bound != .atMost, let filter else { return [] }
        let isRightSort = situation.test(filter.sort(of: element), of: list, as: variable)
        let elements = (list.elements(in: situation.root) ?? []).filter { isRightSort($0) == true }
        return elements.flatMap { filter.wishes(of: $0, .toCount, in: situation) }
            + filter.wishes(ofNew: list, .toCount, in: situation)
    }
}

extension EveryForm {
    /// Elements that are or may come to be meant are as they should be, and so are new ones.
    package func wishes(in situation: Situation) -> [Wish] {
        let sort = scope.filter?.sort(of: scope.element) ?? .literal(.bool(true), at: span)
        let isRightSort = situation.test(sort, of: scope.list, as: scope.variable)
        let elements = scope.list.elements(in: situation.root) ?? []
        return elements.filter { isRightSort($0) != false }.flatMap {
            exemptions(.record($0.path), $0) + wanted.wishes(of: $0, .toConform, in: situation)
        } + exemptions(.new(scope.list.path), nil)
            + (scope.filter?.wishes(ofNew: scope.list, .toCount, in: situation) ?? [])
            + wanted.wishes(ofNew: scope.list, .toConform, in: situation)
    }
}

extension EveryForm {
    /// Where those are not meant that record a field as none: none in the field.
    private func exemptions(_ place: Wish.Place, _ record: Record?) -> [Wish] {
        let filters = (scope.filter?.groups ?? []).flatMap { group -> [Filter] in
            if case .not(let filter) = group { [filter] } else { [] }
        }
        return filters.filter { $0.allTests.count == 1 }.flatMap(\.tests).filter { test in
            test.isOfAbsence && record.map { test.field.value(in: $0) == nil } ?? true
        }.map { test in
            let names = test.field.fields.map(\.name)
            let setting = Change.Setting(path: names, value: .null, type: test.field.field.type)
            return Wish(place: place, purpose: .toConform, setting: setting)
        }
    }
}

extension EachForm {
    /// What is wished for, for each element that is meant: whatever counts for it, it is then as it
    /// should be.
    package func wishes(in situation: Situation) -> [Wish] {
        (scope.meant(in: situation) ?? []).flatMap {
            wanted.wishes(in: situation.binding(name, to: $0))
        }.map { wish in
            var wish = wish
            wish.purpose = .toConform
            return wish
        }
    }
}

extension AllOfForm {
    package func wishes(in situation: Situation) -> [Wish] {
        forms.flatMap { $0.wishes(in: situation) }
    }
}

extension AnyOfForm {
    package func wishes(in situation: Situation) -> [Wish] {
        forms.flatMap { $0.wishes(in: situation) }
    }
}

extension NotForm {
    /// None: what would have to go is for people to decide.
    package func wishes(in situation: Situation) -> [Wish] { [] }
}

extension FieldsForm {
    package func wishes(in situation: Situation) -> [Wish] {
        filter.wishes(of: situation.root, .toConform, in: situation)
    }
}

extension Filter {
    /// What of it no step changes: the facts about an element.
    fileprivate func sort(of element: Expression) -> Expression {
        .and(tests.filter(\.isOfFact).map { $0.expression(on: element) }, at: span)
    }

    fileprivate func wishes(
        of record: Record,
        _ purpose: Wish.Purpose,
        in situation: Situation
    ) -> [Wish] {
        allTests.compactMap { $0.setting(for: record, in: situation) }.map {
            Wish(place: .record(record.path), purpose: purpose, setting: $0)
        }
    }

    fileprivate func wishes(
        ofNew list: ListReference,
        _ purpose: Wish.Purpose,
        in situation: Situation
    ) -> [Wish] {
        allTests.compactMap { $0.setting(for: nil, in: situation) }.map {
            Wish(place: .new(list.path), purpose: purpose, setting: $0)
        }
    }
}

extension Filter.Test {
    /// Whether it asks that a field is recorded as none.
    fileprivate var isOfAbsence: Bool {
        guard comparison.keyword == "present", case .value(let value, _, _) = operand else {
            return false
        }
        return value == .bool(false)
    }

    fileprivate var isOfFact: Bool {
        field.fields.contains { $0.isFixed || $0.derivedFrom != nil }
    }
}
