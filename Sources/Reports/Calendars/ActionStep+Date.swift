import Planning

extension ActionStep {
    /// The step as something that falls due.
    var date: DueDate {
        let effort = "\(who), \(cost.words)"
        let closing = closes.isEmpty ? nil : "Closes: \(closes.joined(separator: "; "))."
        let notes = priceNote.map { $0.capitalisedFirst.stopped }
        let record = fullRecord.map { "When it is done: \($0.asClause.stopped)" }
        return DueDate(
            .step,
            on: due,
            title: what,
            details: [start?.stopped].compactMap(\.self) + advice.map(\.stopped)
                + [effort.stopped, notes, closing].compactMap(\.self) + towards.map(\.stopped)
                + [record].compactMap(\.self),
            key: key
        )
    }
}
