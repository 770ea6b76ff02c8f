extension PatternReader {
    /// Reads what repeats a part, where something does.
    mutating func repeated(
        _ part: PatternNode,
        from start: Int
    ) throws(PatternFault) -> PatternNode {
        let sign = place
        guard var times = try repetition() else { return part }
        times.isLazy = take("?") != flags.isLazy
        let end = place
        if try repetition() != nil {
            throw PatternFault(.doubleRepetition(spelling(from: sign)), at: sign..<place)
        }
        let whole = PatternNode.repetition(part, times)
        guard whole.copies <= Self.countLimit else {
            let text = scalars[start..<end].text
            throw PatternFault(.badCount(text, limit: Self.countLimit), at: start..<end)
        }
        return whole
    }

    /// Reads `*`, `+`, `?`, `{2}`, `{2,}` or `{2,3}`; a brace that is none of them is left alone.
    mutating func repetition() throws(PatternFault) -> PatternNode.Repetition? {
        if take("*") { return PatternNode.Repetition(least: 0, most: nil) }
        if take("+") { return PatternNode.Repetition(least: 1, most: nil) }
        if take("?") { return PatternNode.Repetition(least: 0, most: 1) }
        let start = place
        guard take("{"), let least = count() else {
            place = start
            return nil
        }
        let hasComma = take(",")
        let most = hasComma ? count() : least
        guard take("}") else {
            place = start
            return nil
        }
        guard max(least, most ?? 0) <= Self.countLimit, least <= most ?? .max else {
            let message = PatternMessage.badCount(spelling(from: start), limit: Self.countLimit)
            throw fault(message, from: start)
        }
        return PatternNode.Repetition(least: least, most: most)
    }

    /// Reads digits; a number that no integer can hold counts as the largest.
    private mutating func count() -> Int? {
        var value: Int?
        while let digit = peek().flatMap({ Int($0.value) - 0x30 }), 0...9 ~= digit {
            let (product, isTooLarge) = (value ?? 0).multipliedReportingOverflow(by: 10)
            value = isTooLarge || product > .max - digit ? .max : product + digit
            place += 1
        }
        return value
    }
}
