package import Authoring
import Checking
import Diagnostics
import Rules

/// Failures, then what no example reaches, then the totals.
enum TextTestFormat: TestFormat {
    static let name = "text"

    static func write(_ reports: [TestReport], style: TextStyle) -> String {
        let texts = reports.map { report in
            let heading = reports.count > 1 ? "\(report.name)\n" : ""
            return heading + text(of: report, style)
        }
        return texts.joined(separator: "\n")
    }

    private static func text(of report: TestReport, _ style: TextStyle) -> String {
        let failures = (report.failures.map(\.line) + report.unshown).map { $0 + "\n" }.joined()
        let failed = report.failures.count + report.heirs.unshown.count
        let counts =
            "\(report.passedCount) examples passed, \(failed) failed\n"
            + report.overtaken.map { $0 + "\n" }.joined()
            + advice(on: report)
        guard let coverage = report.coverage else { return failures + counts }
        return failures + gaps(of: coverage, style) + counts + totals(of: coverage)
    }

    /// What to do about a rule set that has no example.
    private static func advice(on report: TestReport) -> String {
        guard report.passedCount == 0, report.isPassing, report.overtaken.isEmpty else { return "" }
        return
            "No rule has an example yet: 'concordat rules mutate FILE --write' adds some to read\n"
    }

    private static func gaps(of coverage: Coverage, _ style: TextStyle) -> String {
        let printer = DiagnosticPrinter(hasColour: style.hasColour, width: max(style.width, 80))
        let clauses = coverage.clauses.compactMap(\.gap).map { printer.text($0) }
        let rules = coverage.rules.map { rule in
            let gaps = rule.gaps.map { printer.text($0) }
            guard !gaps.isEmpty else { return "" }
            return "\(rule.rule.id) (\(rule.tally.inWords))\n\(gaps.joined())\n"
        }
        return clauses.joined() + rules.joined()
    }

    private static func totals(of coverage: Coverage) -> String {
        let lines = [
            ("clauses", coverage.clauseTally), ("outcomes", coverage.outcomeTally),
            ("branches", coverage.branchTally), ("in all", coverage.tally),
        ]
        return "reached by examples:\n"
            + lines.map { "  \(($0 + ":").padded(to: 10))\($1.inWords)\n" }.joined()
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}

extension Tally {
    /// "38 of 40, 95 %".
    package var inWords: String { "\(reached) of \(total), \(percentText) %" }

    /// The hundredths with one decimal place at most, never rounded up to a hundred.
    var percentText: String {
        let tenths = Int(percent * 10)
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
