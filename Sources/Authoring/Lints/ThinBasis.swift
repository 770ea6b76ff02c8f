import Diagnostics
import Rules
import YAML

/// A number that somebody chose, without a reason that others could weigh.
enum ThinBasis: Lint {
    /// Fewer words than these give no reason.
    static let fewestWords = 4

    static let name = "thin-basis"
    static let summary = "A parameter of our own choice is hardly explained."
    static let page = LintPage(
        avoid: .pack(
            """
            parameters:
              hours:
                type: number
                default: 6
                basis: interpretation
                title: Hours a term
                because: "Hours a term"
            """
        ),
        prefer: .pack(
            """
            parameters:
              hours:
                type: number
                default: 6
                basis: interpretation
                title: Hours a term
                because: "Half an hour a week is the least in which contacts can be kept up."
            """
        ),
        why: """
            Where the guideline gives no number, the one in the rule set is yours. Schools that are
            measured by it, and those who revise it, need to know why it is that one.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        let written = linted.pack.document.mapping?["parameters"]?.mapping
        return linted.pack.parameters.filter { $0.basis == .interpretation }.compactMap {
            parameter in
            let because = parameter.because()
            let isTitle = because.lowercased() == parameter.title?().lowercased()
            guard isTitle || because.split(separator: " ").count < fewestWords else { return nil }
            let place = written?[parameter.name]?.mapping?["because"]?.span ?? parameter.span
            let found = isTitle ? "its title again" : "'\(because)'"
            return says(
                "wanted a reason for '\(parameter.name)' that others can weigh, found \(found)",
                at: place
            )
        }
    }
}
