import Planning

extension ActionStep {
    /// The step as something that falls due.
    var date: DueDate {
        let effort = "\(who), \(cost.words)"
        let why = closes.isEmpty ? nil : "Closes: \(closes.joined(separator: "; "))."
        let notes = priceNote.map { $0.capitalisedFirst.stopped }
        let record = record.map { "When it is done: \($0.asClause)." }
        return DueDate(
            .step,
            on: due,
            title: what,
            details: ([start?.stopped, effort.stopped, notes, why].compactMap(\.self) + record),
            key: key
        )
    }
}
