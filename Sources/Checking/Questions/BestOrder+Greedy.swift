extension BestOrder {
    /// The best set of questions that is found, then the next, until all is known.
    func greedy() -> [Int] {
        var asking = Asking(waiting)
        while let bundle = asking.bestBundle() {
            for question in asking.inOrder(bundle) { asking.ask(question) }
        }
        return asking.asked
    }
}

/// Questions that are being asked, and what is still waiting.
private struct Asking {
    private(set) var asked: [Int] = []

    private let waiting: Waiting
    private var isAsked: [Bool]
    private var isKnown: [Bool]
    private let ways: [Way]

    /// The ways that each question is part of.
    private let uses: [[Int]]

    /// How many questions of each way are left to ask.
    private var left: [Int]

    private struct Way {
        let item: Int
        let questions: [Int]
    }

    /// Some questions, what they cost and what they make known.
    private struct Bundle {
        let questions: [Int]
        let cost: Int
        let gain: Int

        /// Whether it makes more known for its cost; of equals the cheaper, then the earlier.
        func isBetter(than other: Bundle) -> Bool {
            let (one, two) = (gain * other.cost, other.gain * cost)
            if one != two { return one > two }
            if cost != other.cost { return cost < other.cost }
            return questions.lexicographicallyPrecedes(other.questions)
        }
    }

    init(_ waiting: Waiting) {
        self.waiting = waiting
        ways = waiting.items.enumerated().flatMap { place, item in
            item.ways.map { Way(item: place, questions: $0) }
        }
        var uses = [[Int]](repeating: [], count: waiting.costs.count)
        for (place, way) in ways.enumerated() {
            for question in way.questions { uses[question].append(place) }
        }
        self.uses = uses
        left = ways.map(\.questions.count)
        isAsked = waiting.costs.map { _ in false }
        isKnown = waiting.items.map { _ in false }
    }

    mutating func ask(_ question: Int) {
        asked.append(question)
        isAsked[question] = true
        for way in uses[question] {
            left[way] -= 1
            if left[way] == 0 { isKnown[ways[way].item] = true }
        }
    }

    /// The best of the ways, grown by others as long as it gets better; none where all is known.
    func bestBundle() -> [Int]? {
        let open = ways.filter { !isKnown[$0.item] }
        let rests = Set(open.map { way in way.questions.filter { !isAsked[$0] } })
        let candidates = rests.map { bundle($0) }
        guard var best = best(candidates) else { return nil }
        while let grown = self.best(candidates.compactMap { union(best, $0) }),
            grown.isBetter(than: best)
        {
            best = grown
        }
        return best.questions
    }

    /// A bundle's questions, those that make something known by themselves first.
    func inOrder(_ bundle: [Int]) -> [Int] {
        var (asking, rest, order) = (self, bundle, [Int]())
        while let next = asking.best(rest.map { asking.bundle([$0]) })?.questions.first {
            asking.ask(next)
            order.append(next)
            rest.removeAll { $0 == next }
        }
        return order
    }

    private func best(_ bundles: [Bundle]) -> Bundle? {
        bundles.dropFirst().reduce(bundles.first) { best, other in
            best.map { other.isBetter(than: $0) ? other : $0 }
        }
    }

    private func union(_ bundle: Bundle, _ other: Bundle) -> Bundle? {
        let more = other.questions.filter { !bundle.questions.contains($0) }
        return more.isEmpty ? nil : self.bundle((bundle.questions + more).sorted())
    }

    private func bundle(_ questions: [Int]) -> Bundle {
        var hits: [Int: Int] = [:]
        var items: Set<Int> = []
        for question in questions {
            for way in uses[question] where !isKnown[ways[way].item] {
                hits[way, default: 0] += 1
                if hits[way] == left[way] { items.insert(ways[way].item) }
            }
        }
        return Bundle(
            questions: questions,
            cost: questions.reduce(0) { $0 + waiting.costs[$1] },
            gain: items.reduce(0) { $0 + waiting.items[$1].weight }
        )
    }
}
