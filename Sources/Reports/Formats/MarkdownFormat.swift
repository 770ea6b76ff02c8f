import Checking
import Partners
import Rules
import Signing

/// For documents and e-mail.
enum MarkdownFormat: ReportFormat {
    static let name = "markdown"
    static let purpose = "documents and e-mail"
    static let losses =
        "places in files, which records count for or against a rule, more than "
        + "three partners for a gap"

    static func part(_ report: Report, style: TextStyle) -> String {
        let summary = report.summary
        var lines = [
            "# \(escaped(report.inventory.schoolName)): \(escaped(report.pack.title(report.language)))",
            "",
            "Checked for \(report.result.asOf) against \(escaped(report.pack.source.work)) (\(escaped(report.ruleSet))).",
            "",
            "The rule set is \(escaped(report.provenance.sentence)). Its digest is `\(report.provenance.digest)`.",
            "", "| Outcome | Rules |", "|---|---:|",
        ]
        lines += Outcome.allCases.map { "| \($0.sign) \($0.words) | \(summary[$0]) |" }
        lines.append("| All | \(summary.rules) |")
        for strength in Strength.allCases { lines += gaps(report, strength) }
        lines += questions(report) + table(report) + manual(report) + sources(report)
        lines += profile(report)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func gaps(_ report: Report, _ strength: Strength) -> [String] {
        let gaps = report.gaps(.notMet, .partlyMet).filter { $0.rule.strength == strength }
        guard !gaps.isEmpty else { return [] }
        return ["", "## \(strength.heading)", ""] + gaps.flatMap { gap($0, report) }
    }

    private static func gap(_ gap: Gap, _ report: Report) -> [String] {
        var lines = [
            "- **\(escaped(gap.rule.title(report.language)))** (`\(gap.rule.id)`, "
                + "\(gap.finding.outcome.words.lowercased())): \(escaped(gap.finding.message))"
        ]
        if let action = gap.rule.remedy?.action(report.language) {
            lines.append("  - Next step: \(escaped(action))")
        }
        lines += report.words(gap.smallestChange).map { "  - Closes it: \(escaped($0))" }
        lines += report.suggestions(for: gap).prefix(3).flatMap { report.lines($0) }
            .map { "  - \(escaped($0))" }
        if let shortage = report.shortage(for: gap) {
            lines.append("  - Partners: \(escaped(shortage))")
        }
        return lines
    }

    private static func questions(_ report: Report) -> [String] {
        guard !report.result.questions.isEmpty else { return [] }
        return ["", "## Questions to answer", ""]
            + report.result.questions.map { "1. \(escaped($0.text)) (`\($0.path)`)" }
    }

    private static func table(_ report: Report) -> [String] {
        ["", "## Every rule", "", "| Rule | Strength | Outcome | Why |", "|---|---|---|---|"]
            + report.result.findings.map { finding in
                "| \(escaped(finding.rule.title(report.language))) | \(finding.rule.strength.rawValue) "
                    + "| \(finding.outcome.sign) \(finding.outcome.words) | \(escaped(finding.message)) |"
            }
    }

    private static func manual(_ report: Report) -> [String] {
        guard !report.manualClauses.isEmpty else { return [] }
        return ["", "## Not checked here, for people to judge", ""]
            + report.manualClauses.map { "- \(escaped($0.title(report.language)))" }
    }

    private static func sources(_ report: Report) -> [String] {
        guard !report.partnerSources.isEmpty else { return [] }
        return ["", "## \(PartnerSources.heading)", ""]
            + report.partnerSources.map { "- \(escaped($0))" }
    }

    private static func profile(_ report: Report) -> [String] {
        let changes = report.profileNumbers + report.leftOut
        guard !changes.isEmpty else { return [] }
        return ["", "## What the profile changes", ""]
            + changes.map { "- \(escaped($0))" }
    }

    /// The text with nothing in it that Markdown would take for a sign.
    private static func escaped(_ text: String) -> String {
        text.map { "\\`*_{}[]<>#|".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
