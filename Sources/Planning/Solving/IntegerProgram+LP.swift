extension IntegerProgram {
    /// The program in the LP format of CPLEX, which every solver reads: for another to check a plan.
    var inLPFormat: String {
        var text = "\\ Costs are in pence; columns are choices of 0 or more, rows what must hold.\n"
        text += "Minimize\n cost:"
        text += Self.sum(columns.indices.map { Term($0, columns[$0].cost) })
        text += "\nSubject To\n"
        for (index, row) in rows.enumerated() where !row.terms.isEmpty {
            text += Self.line("r\(index)", row)
        }
        for (index, row) in rows.enumerated() where row.terms.isEmpty && row.lower > 0 {
            text += " r\(index): 0 x0 >= \(row.lower)\n"
        }
        text += "Bounds\n"
        for (index, column) in columns.enumerated() {
            text += " 0 <= x\(index) <= \(column.upper)\n"
        }
        text += "General\n"
        for (index, column) in columns.enumerated() where column.isWhole { text += " x\(index)\n" }
        return text + "End\n"
    }

    private static func line(_ name: String, _ row: Row) -> String {
        let sum = sum(row.terms)
        if row.lower == row.upper { return " \(name):\(sum) = \(row.lower)\n" }
        var text = ""
        if row.lower > -.infinity { text += " \(name):\(sum) >= \(row.lower)\n" }
        if row.upper < .infinity { text += " \(name)u:\(sum) <= \(row.upper)\n" }
        return text
    }

    /// Terms, a column only once, broken into lines that old readers can take.
    private static func sum(_ terms: [Term]) -> String {
        var factors: [Int: Double] = [:]
        for term in terms { factors[term.column, default: 0] += term.factor }
        let kept = factors.filter { $0.value != 0 }.sorted { $0.key < $1.key }
        guard !kept.isEmpty else { return " 0 x0" }
        return kept.enumerated().map { index, term in
            let sign = term.value < 0 ? "-" : "+"
            let end = index % 8 == 7 ? "\n" : ""
            return " \(sign) \(term.value.magnitude) x\(term.key)\(end)"
        }.joined()
    }
}
