package import Rules

/// How many rules had which outcome; the counts add up to the rules.
package struct Summary: Sendable {
    package let counts: [Outcome: Int]

    package init(_ findings: [Finding]) {
        counts = Dictionary(findings.map { ($0.outcome, 1) }, uniquingKeysWith: +)
    }

    package subscript(outcome: Outcome) -> Int { counts[outcome] ?? 0 }

    package var rules: Int { counts.values.reduce(0, +) }

    /// The share of the rules that the inventory says enough about, from 0 to 1.
    package var completeness: Double {
        rules == 0 ? 1 : Double(rules - self[.unknown] - self[.error]) / Double(rules)
    }
}
