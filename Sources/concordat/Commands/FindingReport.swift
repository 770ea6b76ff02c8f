import Authoring
import Diagnostics
import Reports

/// Prints what was found, on standard output.
struct FindingReport {
    let format: ProblemFormat

    /// What else can be asked, to end the report.
    let advice: String

    /// Whether every file could be read.
    let isWhole: Bool

    func print(_ findings: [Diagnostic]) throws {
        switch format {
        case .text: printText(findings)
        case .json:
            Swift.print(
                try JSONText.written(findings.map(DiagnosticRecord.init)),
                terminator: ""
            )
        }
    }

    private func printText(_ findings: [Diagnostic]) {
        let printer = DiagnosticPrinter(hasColour: Terminal.style.hasColour)
        for finding in findings { Swift.print(printer.text(finding), terminator: "") }
        guard !findings.isEmpty else {
            if isWhole { Swift.print("nothing found") }
            return
        }
        let fixable = findings.count { $0.fix != nil }
        let found = findings.count == 1 ? "1 thing found" : "\(findings.count) things found"
        let fixes = fixable == 0 ? "" : "; --fix can mend \(fixable)"
        Swift.print("\(found)\(fixes). \(advice)")
    }
}
