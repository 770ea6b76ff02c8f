import CEL
import Checking
import Diagnostics
import Rules
import Signing

/// One column of the table of findings: what a cell holds, and what the CSV's description says.
struct FindingColumn: Sendable {
    /// What a cell's text stands for.
    enum Kind: Sendable {
        case text, date, integer
        /// One of a few words.
        case word([String])
        /// Texts with a space between.
        case list
    }

    let title: String
    let kind: Kind
    let about: String
    let value: @Sendable (Report, Finding) -> String

    /// Every column, in order.
    static let all: [FindingColumn] =
        ofSchool + ofRule + [
            .init("outcome", .word(Outcome.allCases.map(\.rawValue)), "What the rule finds") {
                $1.outcome.rawValue
            },
            .init("level", .text, "Of a graded rule: the level that is reached for certain") {
                $1.level ?? ""
            },
            .init("message", .text, "Why, in one sentence") { $1.message },
            .init("looked-at", .integer, "Records or fields looked at") {
                String($1.because.lookedAt)
            },
            .init("matched", .integer, "How many of them were as described") {
                String($1.because.matched)
            },
            .init("missing-fields", .list, "Fields that are not recorded and would settle it") {
                $1.because.missing.map(\.description).joined(separator: " ")
            },
        ] + ofGap + ofPlace

    private static let ofSchool: [FindingColumn] = [
        .init("as-of", .date, "The day of the check") { report, _ in
            report.result.asOf.description
        },
        .init("pack", .text, "The rule set and its version") { report, _ in report.pack.name },
        .init("pack-digest", .text, "The digest of the rule set") { report, _ in
            report.provenance.digest.description
        },
        .init("publisher", .text, "Whose the rule set says it is") { report, _ in
            report.provenance.publisher ?? ""
        },
        .init("trust", .text, "How far that is established") { report, _ in
            report.provenance.standing.word
        },
        .init("school", .text, "The school's name") { report, _ in report.inventory.schoolName },
        .init("school-identifier", .text, "The identifier that its nation gives it") {
            report,
            _ in report.inventory.schoolIdentifier.map { "\($0.name):\($0.value)" } ?? ""
        },
    ]

    private static let ofRule: [FindingColumn] = [
        .init("rule", .text, "The rule's id") { $1.rule.id },
        .init("clause", .text, "The clause of the guideline") { $1.rule.clause },
        .init("strength", .word(Strength.allCases.map(\.rawValue)), "How strongly it asks") {
            $1.rule.strength.rawValue
        },
        .init("title", .text, "The rule") { $1.rule.title($0.language) },
    ]

    private static let ofGap: [FindingColumn] = [
        .init("priority", .integer, "The gap's place in the order of urgency") { report, finding in
            report.gap(of: finding).map { String($0.priority) } ?? ""
        },
        .init("next-step", .text, "What to do about the gap") { report, finding in
            report.gap(of: finding)?.rule.remedy?.action(report.language) ?? ""
        },
    ]

    private static let ofPlace: [FindingColumn] = [
        .init("file", .text, "The inventory") { $1.at.source.name },
        .init("line", .integer, "The line that decided it") { String($1.at.start.line) },
        .init("column", .integer, "The column of that line") { String($1.at.start.column) },
    ]

    private init(
        _ title: String,
        _ kind: Kind,
        _ about: String,
        value: @escaping @Sendable (Report, Finding) -> String
    ) {
        (self.title, self.kind, self.about, self.value) = (title, kind, about, value)
    }

    /// The cell of a finding.
    func cell(_ report: Report, _ finding: Finding) -> String {
        let text = value(report, finding)
        return switch kind {
        case .text, .list: CSVText.guarded(text)
        case .date, .integer, .word: text
        }
    }
}
