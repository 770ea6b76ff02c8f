import CEL
package import Rules

extension ChangeSearch {
    /// The changes without those parts that are not needed.
    ///
    /// - Parameters:
    ///   - changes: what closes the gap.
    ///   - rule: the place of the rule.
    ///   - fixed: fields of new records that stay, as they say who it is.
    /// - Returns: changes that close the gap still, none of which can be left out.
    package func reduced(
        _ changes: [Change],
        for rule: Int,
        keeping fixed: Set<String> = []
    ) -> [Change] {
        var kept = changes
        for index in changes.indices.reversed() {
            var fewer = kept
            fewer.remove(at: index)
            if !fewer.isEmpty, closes(fewer, rule) { kept = fewer }
        }
        for index in kept.indices {
            guard case .add(let list, let fields) = kept[index] else { continue }
            let needed = reduced(fields, keeping: fixed) { fields in
                var tried = kept
                tried[index] = .add(to: list, fields: fields)
                return closes(tried, rule)
            }
            kept[index] = .add(to: list, fields: needed)
        }
        return kept
    }

    /// The fields of a new record that are needed, and of lists the words.
    private func reduced(
        _ fields: [Change.Setting],
        keeping fixed: Set<String>,
        _ closes: ([Change.Setting]) -> Bool
    ) -> [Change.Setting] {
        var kept = fields
        for place in fields.indices.reversed() where !fixed.contains(fields[place].path[0]) {
            var fewer = kept
            fewer.remove(at: place)
            if closes(fewer) { kept = fewer }
        }
        for place in kept.indices where !fixed.contains(kept[place].path[0]) {
            kept = withoutIdleWords(kept, at: place, closes)
        }
        return kept
    }

    /// The fields with the words of a list left out that are not needed.
    private func withoutIdleWords(
        _ fields: [Change.Setting],
        at place: Int,
        _ closes: ([Change.Setting]) -> Bool
    ) -> [Change.Setting] {
        guard case .list(let words) = fields[place].value, words.count > 1 else { return fields }
        var kept = fields
        var left = words
        for word in words.indices.reversed() {
            var fewer = left
            fewer.remove(at: word)
            var tried = kept
            tried[place] = fields[place].with(.list(fewer))
            if closes(tried) { (left, kept) = (fewer, tried) }
        }
        return kept
    }
}

extension Change.Setting {
    /// The field with another value.
    fileprivate func with(_ value: Value) -> Change.Setting {
        Change.Setting(path: path, value: value, type: type)
    }
}
