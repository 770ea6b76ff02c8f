package import Rules

/// What a check of a school came to at some time, as it is kept.
package struct PastAudit: Sendable, Equatable {
    /// Its number among the audits of its school, from one.
    package let number: Int

    /// The day for which it holds.
    package let asOf: Day

    /// When it was run, in UTC, such as `2026-11-20T09:30:00Z`.
    package let ranAt: String
    package let rules: RuleSetVersion

    /// One for each rule, in the order of the rule set.
    package let findings: [PastFinding]

    package init(
        number: Int,
        asOf: Day,
        ranAt: String,
        rules: RuleSetVersion,
        findings: [PastFinding]
    ) {
        (self.number, self.asOf, self.ranAt) = (number, asOf, ranAt)
        (self.rules, self.findings) = (rules, findings)
    }

    /// How many findings came to an outcome.
    package func count(_ outcome: Outcome) -> Int {
        findings.count { $0.outcome == outcome }
    }
}

/// The rules by which an audit was run.
package struct RuleSetVersion: Sendable, Equatable {
    package let id: String
    package let version: String

    /// Of the rule set's meaning, the profile's changes among it.
    package let digest: String

    /// The profile that lay over it.
    package let profile: String?

    package init(id: String, version: String, digest: String, profile: String?) {
        (self.id, self.version, self.digest, self.profile) = (id, version, digest, profile)
    }
}

/// What one rule found in an audit.
package struct PastFinding: Sendable, Equatable {
    package let rule: String
    package let title: String
    package let strength: Strength
    package let outcome: Outcome

    /// Of a graded rule: the level that was reached for certain.
    package let level: String?
    package let message: String

    package init(
        rule: String,
        title: String,
        strength: Strength,
        outcome: Outcome,
        level: String?,
        message: String
    ) {
        (self.rule, self.title, self.strength) = (rule, title, strength)
        (self.outcome, self.level, self.message) = (outcome, level, message)
    }
}

extension PastFinding {
    /// A finding as it is kept, its words in one language.
    package init(_ finding: Finding, language: String = "en") {
        self.init(
            rule: finding.rule.id,
            title: finding.rule.title(language),
            strength: finding.rule.strength,
            outcome: finding.outcome,
            level: finding.level,
            message: finding.message
        )
    }
}
