/// When the clocks of a place were changed, and by which rule they are after the last change.
struct ZoneHistory: Sendable {
    /// The moments of change, in seconds since 1970, in order.
    let changes: [Int64]

    /// Seconds ahead of UTC from each change on.
    let offsets: [Int64]

    /// Seconds ahead of UTC before the first change.
    let first: Int64

    /// What holds from the last change on, where the file says.
    let rule: ZoneRule?

    /// Seconds that the clocks are ahead of UTC at a moment, in seconds since 1970.
    func offset(at seconds: Int64) -> Int64 {
        if let rule, changes.last.map({ seconds >= $0 }) ?? true { return rule.offset(at: seconds) }
        let place = count(upTo: seconds)
        return place == 0 ? first : offsets[place - 1]
    }

    /// How many changes there were up to a moment.
    private func count(upTo seconds: Int64) -> Int {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= seconds { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
