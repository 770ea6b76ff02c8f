package import Checking
import Diagnostics
import Rules

/// Results as a table: a row for each school, a column for each count and each rule.
package struct CSVLines: ResultLines {
    private let pack: CompiledPack
    private let isFileNamed: Bool

    package init(_ pack: CompiledPack, isFileNamed: Bool) {
        (self.pack, self.isFileNamed) = (pack, isFileNamed)
    }

    package var head: [UInt8] {
        row(
            ["id", "as-of", "status"] + Outcome.allCases.map(\.rawValue) + ["message"]
                + pack.rules.map(\.rule.id),
            line: "line",
            file: "file"
        )
    }

    package func append(
        _ result: SchoolResult,
        _ status: Status,
        file: String,
        to bytes: inout [UInt8]
    ) {
        let line = String(result.line)
        switch result.content {
        case .marks(let marks, let day):
            let counts = Outcome.allCases.map { outcome in
                String(marks.count { $0.outcome == outcome })
            }
            let cells =
                [result.id ?? "", day.description, status.rawValue] + counts + [""]
                + marks.map(\.outcome.rawValue)
            bytes += row(cells, line: line, file: file)
        case .faults(let log):
            let first = log.diagnostics.first { $0.severity == .error }
            let blanks = Outcome.allCases.map { _ in "" }
            let cells = [result.id ?? "", "", status.rawValue] + blanks + [first?.text ?? ""]
            bytes += row(cells + pack.rules.map { _ in "" }, line: line, file: file)
        }
    }

    private func row(_ cells: [String], line: String, file: String) -> [UInt8] {
        let cells = [line] + (isFileNamed ? [file] : []) + cells
        return Array((cells.map(\.csvCell).joined(separator: ",") + "\r\n").utf8)
    }
}

extension String {
    /// The text as a cell: in quotes where it needs them, and never taken for a formula.
    fileprivate var csvCell: String {
        let isFormula = first.map { "=+-@".contains($0) } ?? false
        let text = isFormula ? "'\(self)" : self
        guard text.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return text }
        return "\"\(text.replacing("\"", with: "\"\""))\""
    }
}
