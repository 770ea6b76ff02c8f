import CEL

extension CountForm {
    /// Brings elements that are nearly right into line, or adds new ones, as many as are missing.
    package func remedies(in situation: Situation) -> [[Change]] {
        guard bound != .atMost, let number = number.value(in: situation)?.number,
            let elements = list.elements(in: situation.root), let selection
        else { return [] }
        let matched = elements.filter {
            situation.holds(selection.matches, of: $0, as: variable) == true
        }
        let missing = Int(number) - (different == nil ? matched.count : distinct(matched).count)
        guard (1...50).contains(missing) else { return [] }
        var steps = mended(elements.filter { !matched.contains($0) }, in: situation)
        steps.sort { $0.count < $1.count }
        let added = additions(missing, besides: distinct(matched), in: situation)
        return [Array(steps.prefix(missing).joined()), added]
            + (1..<max(missing, 1)).map { mended in
                steps.prefix(mended).flatMap(\.self) + added.prefix(missing - mended)
            }
    }

    private func mended(_ elements: [Record], in situation: Situation) -> [[Change]] {
        guard let filter else { return [] }
        return elements.compactMap { element in
            filter.changes(to: element, in: situation).first { changes in
                guard let changed = Change.applied(changes, to: element) else { return false }
                return situation.holds(
                    filter.expression(on: elementName),
                    of: changed,
                    as: variable
                )
                    ?? false
            }
        }
    }

    private var elementName: Expression { .identifier(variable, at: span) }

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
