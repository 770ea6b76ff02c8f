/// An enumeration whose words authors write.
package protocol DocumentedWord: RawRepresentable<String>, CaseIterable {
    /// What the word means, in a sentence.
    var documentation: String { get }
}

extension Strength: DocumentedWord {
    package var documentation: String {
        switch self {
        case .must: "The guideline demands it."
        case .should: "The guideline recommends it."
        case .may: "The guideline allows it: what is missing is an opportunity, not a breach."
        }
    }
}

extension Outcome: DocumentedWord {
    package var documentation: String {
        switch self {
        case .met: "The school does what the rule asks for."
        case .partlyMet: "A graded rule's best level is not reached yet."
        case .notMet: "The school does not do what the rule asks for."
        case .unknown: "The inventory does not say enough."
        case .notApplicable: "The rule is not for this school."
        case .waived: "Somebody allowed an exception for a time."
        case .error: "The rule could not be worked out."
        }
    }
}

extension Parameter.Basis: DocumentedWord {
    package var documentation: String {
        switch self {
        case .source: "The guideline itself says it."
        case .interpretation: "The authors of the rule set chose it."
        }
    }
}

extension Clause.CheckedBy: DocumentedWord {
    package var documentation: String {
        switch self {
        case .rules: "Rules of this rule set check it."
        case .manual: "People look for themselves; no rule can."
        }
    }
}

extension Rule.IfMissing: DocumentedWord {
    package var documentation: String {
        switch self {
        case .unknown: "What is not recorded leaves the rule unknown, and the report asks."
        case .notMet: "What is not recorded counts as missing."
        }
    }
}
