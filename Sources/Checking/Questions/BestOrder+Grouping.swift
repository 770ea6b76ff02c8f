extension BestOrder {
    /// How much of the cost keeping to one partner may add: one part in so many.
    static let patience = 10

    /// The order with questions about one subject together, where the whole costs little more.
    func together(_ order: [Int]) -> [Int] {
        let most = waiting.cost(of: order) * (Self.patience + 1) / Self.patience
        var (best, subjects) = (order, [Int]())
        for subject in (current.map { [$0] } ?? []) + order.map({ waiting.subjects[$0] })
        where !subjects.contains(subject) {
            subjects.append(subject)
            let moved = moving(subject, toFront: subject == current, in: best)
            if moved != best, waiting.cost(of: moved) <= most { best = moved }
        }
        return best
    }

    /// The order with all questions about a subject after the first of them.
    private func moving(_ subject: Int, toFront isFirst: Bool, in order: [Int]) -> [Int] {
        let own = order.filter { waiting.subjects[$0] == subject }
        let others = order.filter { waiting.subjects[$0] != subject }
        let place = isFirst ? 0 : order.firstIndex { waiting.subjects[$0] == subject } ?? 0
        return others[..<place] + own + others[place...]
    }
}
