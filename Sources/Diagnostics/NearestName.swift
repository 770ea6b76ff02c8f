/// Finds the name that an author probably meant.
public enum NearestName {
    /// The candidate that fewest slips of the keyboard lead to.
    ///
    /// Distance is optimal string alignment: insertions, deletions, substitutions and swaps of
    /// neighbours (Boytsov, "Indexing methods for approximate dictionary searching", 2011).
    ///
    /// - Parameters:
    ///   - name: what was written.
    ///   - candidates: what could have been; the first of equals wins.
    /// - Returns: the nearest, or none where all are farther than a third of the name's length,
    ///   at least one slip, or have nothing in common with it.
    public static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars.prefix(64))
        let limit = max(1, wanted.count / 3)
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != name {
            let scalars = Array(candidate.lowercased().unicodeScalars.prefix(64))
            guard abs(scalars.count - wanted.count) <= limit else { continue }
            let distance = distance(from: wanted, to: scalars)
            guard distance < max(wanted.count, scalars.count) else { continue }
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    private static func distance(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let cost = left[row] == right[column] ? 0 : 1
                var value = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
                let swaps =
                    row > 0 && column > 0 && left[row] == right[column - 1]
                    && left[row - 1] == right[column]
                if swaps { value = min(value, beforeLast[column - 1] + 1) }
                current.append(value)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
