import CEL

extension Day {
    /// The day as people of a language write it: 20 November 2026.
    package func words(in language: String) -> String {
        let date = timestamp.date
        let year = String(description.prefix { $0 != "-" })
        return "\(date.day) \(Phrasebook.of(language).values.months[date.month - 1]) \(year)"
    }
}
