extension BestOrder {
    /// How much of the cost keeping to one partner may add: one part in so many.
    static let patience = 10

    /// The order with questions about one subject together, as far as the whole costs little more.
    func together(_ order: [Int]) -> [Int] {
        let most = waiting.cost(of: order) * (Self.patience + 1) / Self.patience
        var (best, subjects) = (order, [Int]())
        for subject in (current.map { [$0] } ?? []) + order.map({ waiting.subjects[$0] })
        where !subjects.contains(subject) {
            subjects.append(subject)
            best = gathering(subject, in: best, atMost: most)
        }
        return best
    }

    /// The order with as many questions about a subject next to its first as the cost allows.
    private func gathering(_ subject: Int, in order: [Int], atMost most: Int) -> [Int] {
        let own = order.filter { waiting.subjects[$0] == subject }
        let first = subject == current ? 0 : order.firstIndex { $0 == own.first } ?? 0
        for count in stride(from: own.count, to: subject == current ? 0 : 1, by: -1) {
            let moving = own.prefix(count)
            let others = order.filter { !moving.contains($0) }
            let moved = others[..<first] + moving + others[first...]
            if waiting.cost(of: Array(moved)) <= most { return Array(moved) }
        }
        return order
    }
}
