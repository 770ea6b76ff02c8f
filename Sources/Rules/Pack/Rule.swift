package import Diagnostics
package import YAML

/// How strongly the guideline asks for something.
package enum Strength: String, CaseIterable, Sendable, Comparable, Encodable {
    case must
    case should
    case may

    package static func < (left: Strength, right: Strength) -> Bool {
        left.rank < right.rank
    }

    /// Nought for the strongest.
    package var rank: Int {
        switch self {
        case .must: 0
        case .should: 1
        case .may: 2
        }
    }
}

/// One check of one clause.
package struct Rule: Sendable {
    package let id: String
    package let clause: String
    package let strength: Strength
    package let title: LocalizedText

    /// What a school is asked, plainly.
    package let question: LocalizedText?

    /// What would do as evidence.
    package let guidance: LocalizedText?

    /// The kind of partner whose coverage the rule answers for.
    package let covers: String?
    package let applies: Applicability?
    package let requirement: Requirement
    package let ifMissing: IfMissing
    package let message: MessageTemplate?
    package let messageMet: MessageTemplate?
    package let remedy: Remedy?
    package let examples: [Example]

    /// Rules of earlier versions whose place it takes, by id.
    package let replaces: [String]

    /// The rule as it is written.
    package let node: Node
    package let span: Span

    /// What becomes of a rule for which the inventory does not say enough.
    package enum IfMissing: String, CaseIterable, Sendable {
        case unknown
        case notMet = "not-met"
    }
}

/// When a rule applies, and what is said where it does not.
package struct Applicability: Sendable {
    package let condition: any RuleForm
    package let otherwise: LocalizedText?
}

/// What a rule asks for.
package enum Requirement: Sendable {
    case form(any RuleForm)
    /// From the worst level to the best.
    case levels([(name: String, form: any RuleForm)])
    case expression(LocatedText, inWords: LocalizedText?)
}

/// What closes the gap.
package struct Remedy: Sendable {
    package let action: LocalizedText

    /// The kinds of partner that could close it; none where no partner can.
    package let kinds: [String]
    package let withinKilometres: [Double]

    /// Hours of the librarian's time; none where nobody has estimated it.
    package let hours: Double?
    package let cost: Double?
}

/// A worked example: a piece of an inventory and the outcome that it must have.
package struct Example: Sendable {
    package let name: String
    package let given: Node
    package let expect: Outcome
    package let level: String?
    package let span: Span

    /// Makes an example of a piece of an inventory and what must come of it.
    package init(name: String, given: Node, expect: Outcome, level: String? = nil, span: Span) {
        (self.name, self.given) = (name, given)
        (self.expect, self.level, self.span) = (expect, level, span)
    }
}
