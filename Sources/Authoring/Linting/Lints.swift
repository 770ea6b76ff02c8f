import Checking
package import Diagnostics

/// Every lint there is.
///
/// A new one is a file in `Lints` and a name in this list.
package enum Lints {
    package static let all: [any Lint.Type] = [
        ChangedRule.self, FormWouldDo.self, LostRule.self, ManualClause.self,
        MessageWithoutFigures.self, MissingExample.self, MissingGuidance.self,
        MissingQuestion.self, MissingRemedy.self, NumberWithoutBasis.self,
        QuantifierWithoutIfNone.self, ReadingAge.self, RemedyWithoutEffort.self,
        RepeatedClause.self, RepeatedExample.self, RepeatedRequirement.self, RepeatedTitle.self,
        ReplacedTwice.self, SentenceStyle.self, ThinBasis.self, UnguardedField.self,
        UntranslatedText.self, UnusedLevel.self, UnusedParameter.self, UnusedWord.self,
    ]

    package static let names = all.map { $0.name } + [UnusedAllowance.name]

    /// The lint of a name.
    package static func named(_ name: String) -> (any Lint.Type)? {
        name == UnusedAllowance.name ? UnusedAllowance.self : all.first { $0.name == name }
    }

    /// What lints find in a rule set and its authors do not let stand, in the order of the file.
    ///
    /// - Parameters:
    ///   - linted: the rule set.
    ///   - only: the names of the lints to run; all of them where it is empty.
    /// - Returns: warnings, with fixes where they can be mended without thought.
    package static func findings(in linted: LintedPack, only: [String] = []) -> [Diagnostic] {
        let chosen = all.filter { only.isEmpty || only.contains($0.name) }
        var allowances = Allowances(linted.pack)
        let found = chosen.parallelMap { $0.findings(in: linted) }.joined()
            .filter { !allowances.cover($0) }
        let isAll = only.isEmpty || only.contains(UnusedAllowance.name)
        let unused =
            isAll ? UnusedAllowance.findings(allowances, ran: Set(chosen.map { $0.name })) : []
        return (found + unused).enumerated().sorted { one, two in
            (one.element.span.range.lowerBound, one.offset)
                < (two.element.span.range.lowerBound, two.offset)
        }
        .map(\.element)
    }
}
