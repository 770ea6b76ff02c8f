import Checking

/// A table for spreadsheets and statistics: one row for each school and rule.
enum CSVFormat: ReportFormat {
    static let name = "csv"
    static let purpose =
        "spreadsheets and statistics; '--output F.csv' also writes "
        + "F.csv-metadata.json, which describes the table as CSV on the Web"
    static let losses =
        "changes that would close a gap, partners, questions, notices, places of "
        + "rules, which records count for or against a rule"

    static func part(_ report: Report, style: TextStyle) -> String {
        report.result.findings
            .map { finding in CSVText.line(FindingColumn.all.map { $0.cell(report, finding) }) }
            .joined()
    }

    static func document(_ parts: [String]) -> String {
        CSVText.line(FindingColumn.all.map(\.title)) + parts.joined()
    }

    static func companion(of file: String) throws -> Companion? {
        guard file.hasSuffix(".csv") else { return nil }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let description = TableDescription(url: ArtifactAddress(name).description)
        return Companion(path: "\(file)-metadata.json", text: try JSONText.written(description))
    }
}
