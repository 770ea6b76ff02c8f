package import Rules
package import YAML

/// What a line of `concordat evaluate` says of one school.
package struct ResultLine: Sendable {
    /// What came of the inventory.
    package enum Content: Sendable {
        /// The outcome of each rule of the rule set, in its order, and the level reached.
        case outcomes([Outcome?], levels: [String?])

        /// Why it could not be read.
        case unreadable(String)
    }

    package let id: String?
    package let day: String?
    package let content: Content
}

/// Reads the lines of `concordat evaluate` for one rule set.
package struct ResultLineReader: Sendable {
    /// What a line may be wrong in.
    package enum Fault: Error, Hashable {
        case notAResult
        case unknownRule(String)
        case unknownOutcome(String)
    }

    private let places: [String: Int]
    private let outcomes = Dictionary(
        uniqueKeysWithValues: Outcome.allCases.map { ($0.rawValue, $0) }
    )

    package init(_ pack: Pack) {
        places = Dictionary(
            pack.rules.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    package func line(_ node: Node) throws(Fault) -> ResultLine {
        guard let line = node.mapping, let status = line["status"]?.scalar?.text else {
            throw .notAResult
        }
        let id = line["id"]?.scalar.flatMap { $0.isNull ? nil : $0.text }
        let day = line["as-of"]?.scalar?.text
        guard let found = line["outcomes"]?.mapping else {
            guard status == "error" else { throw .notAResult }
            let code = line["error"]?.mapping?["code"]?.scalar?.text ?? "error"
            return ResultLine(id: id, day: day, content: .unreadable(code))
        }
        let levels = try texts(line["levels"]?.mapping)
        let content = ResultLine.Content.outcomes(try outcomes(found), levels: levels)
        return ResultLine(id: id, day: day, content: content)
    }

    private func outcomes(_ mapping: Mapping) throws(Fault) -> [Outcome?] {
        try texts(mapping).map { text throws(Fault) in
            guard let text else { return nil }
            guard let outcome = outcomes[text] else { throw .unknownOutcome(text) }
            return outcome
        }
    }

    /// The texts of a mapping by rule, in the order of the rule set.
    private func texts(_ mapping: Mapping?) throws(Fault) -> [String?] {
        var texts = [String?](repeating: nil, count: places.count)
        for entry in mapping?.entries ?? [] {
            guard let place = places[entry.name] else { throw .unknownRule(entry.name) }
            texts[place] = entry.value.scalar?.text
        }
        return texts
    }
}
