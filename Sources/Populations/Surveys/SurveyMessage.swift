import Diagnostics
package import Rules

/// What can be said of a line that is no result of the rule set.
package struct SurveyMessage: DiagnosticMessage {
    private let fault: ResultLineReader.Fault
    private let pack: Pack

    package init(_ fault: ResultLineReader.Fault, pack: Pack) {
        (self.fault, self.pack) = (fault, pack)
    }

    package var code: String {
        switch fault {
        case .notAResult: "survey/not-a-result"
        case .unknownRule: "survey/unknown-rule"
        case .unknownOutcome: "survey/unknown-outcome"
        }
    }

    package var text: String {
        switch fault {
        case .notAResult: "wanted a line of 'concordat evaluate', found something else"
        case .unknownRule(let rule):
            "'\(rule)' is no rule of \(pack.name); name the rule set of these results with --rules"
        case .unknownOutcome(let outcome): "'\(outcome)' is no outcome"
        }
    }

    package var suggestion: String? {
        switch fault {
        case .notAResult: nil
        case .unknownRule(let rule): NearestName.of(rule, in: pack.rules.map(\.id))
        case .unknownOutcome(let outcome):
            NearestName.of(outcome, in: Outcome.allCases.map(\.rawValue))
        }
    }
}
