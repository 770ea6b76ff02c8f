import Partners

/// Something that a plan does, by which plans differ.
enum Deed: Hashable, Sendable {
    /// Asks a partner of a kind, by the directory's id; none where the school chooses for itself.
    case ask(kind: String, id: String?, isShared: Bool)

    /// Carries out the action of a rule, by the rule's place in the pack.
    case act(Int)
}

extension Choices {
    /// All that could be done, with the column that chooses it.
    var deeds: [(deed: Deed, column: Int)] {
        asked.map { (deed($0), $0.column) }
            + acts.sorted { $0.key < $1.key }.map { (.act($0.key), $0.value) }
    }

    /// What is done by a solution.
    func deeds(_ found: Solution.Found) -> Set<Deed> {
        Set(deeds.filter { found.isChosen($0.column) }.map(\.deed))
    }

    private func deed(_ asked: Asked) -> Deed {
        let kind = groups[asked.group].kind
        return .ask(kind: kind, id: asked.member.entry?.id, isShared: asked.isShared)
    }
}
