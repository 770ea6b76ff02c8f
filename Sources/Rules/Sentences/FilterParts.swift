import Diagnostics
import YAML

/// What a sentence asks of one record, on its way to the mapping that a rule set would write.
struct FilterParts {
    /// One comparison; without a keyword the value says it all, as `present` does.
    struct Test {
        let key: Node
        let comparison: String?
        let value: Node

        var name: String { key.scalar?.text ?? "" }
    }

    var tests: [Test] = []
    var group: Node?

    /// The mapping: a field's comparisons together, and all of them in a list where one of them
    /// stands twice.
    var node: Node? {
        guard let span = (tests.map(\.key) + [group].compactMap(\.self)).first?.span else {
            return nil
        }
        let asked = tests.map { [$0.name, $0.comparison ?? "present"] }
        guard Set(asked).count == asked.count else {
            let parts = tests.compactMap { FilterParts(tests: [$0]).node }
            let all = parts + [group].compactMap(\.self)
            return .written([("all-of", .written(all, at: span))], at: span)
        }
        let fields = fieldEntries(at: span)
        return Node(.mapping(Mapping(fields + (group?.mapping?.entries ?? []))), at: span)
    }

    private func fieldEntries(at span: Span) -> [Mapping.Entry] {
        var order: [String] = []
        var byName: [String: [Test]] = [:]
        for test in tests {
            if byName[test.name] == nil { order.append(test.name) }
            byName[test.name, default: []].append(test)
        }
        return order.compactMap { name in
            guard let tests = byName[name], let first = tests.first else { return nil }
            return Mapping.Entry(key: first.key, value: value(of: tests) ?? first.value)
        }
    }

    /// The short way where there is one: a value, a list of values, `present`.
    private func value(of tests: [Test]) -> Node? {
        if tests.count == 1, let test = tests.first,
            [nil, "is", "one-of"].contains(test.comparison)
        {
            return test.value
        }
        let entries = tests.map { test in
            let isPresent = test.value.scalar?.text == "present"
            return test.comparison.map { ($0, test.value) }
                ?? ("present", .written(isPresent ? "yes" : "no", at: test.value.span))
        }
        return tests.first.map { .written(entries, at: $0.key.span) }
    }
}

extension Node {
    /// A plain scalar that a sentence implies.
    static func written(_ text: String, at span: Span, style: Scalar.Style = .plain) -> Node {
        Node(.scalar(Scalar(LocatedText(text: text, at: span), style: style)), at: span)
    }

    static func written(_ elements: [Node], at span: Span) -> Node {
        Node(.sequence(elements), at: span)
    }

    static func written(_ entries: [(String, Node)], at span: Span) -> Node {
        let entries = entries.map { Mapping.Entry(key: .written($0.0, at: span), value: $0.1) }
        return Node(.mapping(Mapping(entries)), at: span)
    }
}
