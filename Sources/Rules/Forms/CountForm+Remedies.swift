import CEL

extension CountForm {
    /// Brings elements that are nearly right into line, or adds new ones, as many as are missing.
    package func remedies(in situation: Situation) -> [[Change]] {
        guard bound != .atMost, let number = number.value(in: situation)?.number,
            let elements = list.elements(in: situation.root), let selection
        else { return [] }
        let isMatch = situation.test(selection.matches, of: list, as: variable)
        let answers = elements.map { isMatch($0) == true }
        let matched = zip(elements, answers).filter { $0.1 }.map(\.0)
        let missing = Int(number) - (different == nil ? matched.count : distinct(matched).count)
        guard (1...50).contains(missing) else { return [] }
        let others = zip(elements, answers).filter { !$0.1 }.map(\.0)
        var steps = mended(others, isMatch, in: situation)
        steps.sort { $0.count < $1.count }
        let added = additions(missing, besides: distinct(matched), in: situation)
        return [Array(steps.prefix(missing).joined()), added]
            + (1..<max(missing, 1)).map { mended in
                steps.prefix(mended).flatMap(\.self) + added.prefix(missing - mended)
            }
    }

    private func mended(
        _ elements: [Record],
        _ isMatch: (Record) -> Bool?,
        in situation: Situation
    ) -> [[Change]] {
        elements.compactMap { element in
            filter?.changes(to: element, in: situation).first { changes in
                Change.applied(changes, to: element, by: situation.model).flatMap(isMatch)
                    ?? false
            }
        }
    }

    private func distinct(_ elements: [Record]) -> Set<String> {
        guard let different else { return [] }
        return Set(elements.compactMap { different.value(in: $0)?.text })
    }

    private func additions(
        _ count: Int,
        besides taken: Set<String>,
        in situation: Situation
    ) -> [Change] {
        let settings = filter?.settings(for: nil, in: situation).first ?? []
        let free = words.filter { !taken.contains($0) }
        return (0..<count).map { index in
            guard let different, index < free.count else {
                return .add(to: list.path, fields: settings)
            }
            let path = different.fields.map(\.name)
            let word = Change.Setting(
                path: path,
                value: .string(free[index]),
                type: different.field.type
            )
            return .add(to: list.path, fields: settings.filter { $0.path != path } + [word])
        }
    }
}
