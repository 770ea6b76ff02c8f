import Diagnostics
import YAML

extension Overlay {
    /// Puts another scale of levels in the place of the pack's.
    ///
    /// Where several old levels become one, it asks for what the least of them asks for.
    mutating func changeScale() {
        guard let scale = profile.levels, let mapping = mapping(of: scale) else { return }
        let old = pack.document.mapping?["levels"]?.mapping?["names"]
        guard note(.levels, from: old, to: scale.names, because: scale.reason) else {
            return
        }
        let levels = Node(.mapping(Mapping([])), at: scale.names.span)
            .setting("order", to: scale.order).setting("names", to: scale.names)
        document = document.setting("levels", to: levels)
        document = document.changing("rules") { rules in
            rules.mapping { renamed($0, mapping) }
        }
    }

    /// The new level for each of the old; none where one is missing or out of order.
    private mutating func mapping(of scale: Profile.ScaleChange) -> [String: Node]? {
        var mapping: [String: Node] = [:]
        for (old, new) in scale.mapping {
            if pack.levels.contains(old.text) {
                mapping[old.text] = new
            } else {
                sayUnknown(old, "level", among: pack.levels)
            }
        }
        for level in pack.levels where mapping[level] == nil && !log.hasErrors {
            log.append(ProfileMessage.levelNotMapped(level), at: scale.span)
        }
        guard mapping.count == pack.levels.count else { return nil }
        checkNames(of: scale, mapping)
        return log.hasErrors ? nil : mapping
    }

    /// Sees that new levels are of the new scale and stand in the order of the old.
    private mutating func checkNames(of scale: Profile.ScaleChange, _ mapping: [String: Node]) {
        var nodes = NodeReader()
        let names = names(of: scale, &nodes)
        var reached: (level: String, place: Int)?
        for level in pack.levels {
            guard let node = mapping[level], let word = nodes.word(node, of: names, "a new level"),
                let place = names.firstIndex(of: word)
            else { continue }
            if let reached, place < reached.place {
                log.append(ProfileMessage.levelsTurned(reached.level, level), at: node.span)
            }
            reached = (level, place)
        }
        log.append(contentsOf: nodes.log)
        checkMerging(mapping)
    }

    /// The names of the new levels, worst first; none of them may stand twice.
    private func names(of scale: Profile.ScaleChange, _ nodes: inout NodeReader) -> [String] {
        let orders = ["worst-first", "best-first"]
        let order = nodes.word(scale.order, of: orders, "an order of levels")
        let names = (scale.names.elements ?? []).compactMap(\.scalar?.text)
        if let twice = names.enumerated().first(where: { names.firstIndex(of: $1) != $0 }) {
            let message = ReadingMessage.duplicate(twice.element, what: "level")
            nodes.log.append(message, at: scale.names.span)
        }
        return order == "best-first" ? names.reversed() : names
    }

    /// Levels of a locked rule may be renamed and not merged, which would ask for less.
    private mutating func checkMerging(_ mapping: [String: Node]) {
        let names = Set(mapping.values.compactMap(\.scalar?.text))
        guard names.count < mapping.count, let span = profile.levels?.span else { return }
        for rule in pack.rules where rule.isGraded {
            if let lock = lock(.rule(rule.id)) { sayLocked("'\(rule.id)'", at: span, lock) }
        }
    }

    private func renamed(_ rule: Node, _ mapping: [String: Node]) -> Node {
        guard let written = rule.mapping?["levels"]?.mapping,
            let span = rule.mapping?["levels"]?.span
        else { return rule }
        var entries: [Mapping.Entry] = []
        for level in pack.levels {
            guard let form = written[level], let name = mapping[level],
                entries.last?.name != name.scalar?.text
            else { continue }
            entries.append(.init(key: name, value: form))
        }
        let best = entries.last?.name
        return rule.setting("levels", to: Node(.mapping(Mapping(entries)), at: span))
            .changing("examples") { examples in
                examples.mapping { renamedExample($0, mapping, best: best) }
            }
    }

    /// An example of the level that its own has become; the best level is met.
    private func renamedExample(
        _ example: Node,
        _ mapping: [String: Node],
        best: String?
    ) -> Node {
        guard let level = example.mapping?["level"], let name = level.scalar?.text,
            let new = mapping[name]
        else { return example }
        let renamed = example.setting("level", to: .text(new.inBrief, at: level.span))
        guard new.inBrief == best else { return renamed }
        return renamed.changing("expect") { expect in
            expect.scalar?.text == Outcome.partlyMet.rawValue
                ? .text(Outcome.met.rawValue, at: expect.span) : expect
        }
    }
}

extension Rule {
    var isGraded: Bool {
        if case .levels = requirement { true } else { false }
    }
}
