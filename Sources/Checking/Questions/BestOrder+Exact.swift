extension BestOrder {
    /// The best order of a few questions, the first of equals.
    ///
    /// For every set of questions asked, from the largest: what the rest costs at least.
    func exact(_ questions: [Int]) -> [Int] {
        let all = (1 << questions.count) - 1
        let open = openWeights(questions)
        var least = [Int](repeating: 0, count: all + 1)
        var next = [Int](repeating: 0, count: all + 1)
        for asked in (0..<all).reversed() {
            var best: Int?
            for place in questions.indices where asked & (1 << place) == 0 {
                let cost =
                    waiting.costs[questions[place]] * open[asked] + least[asked | (1 << place)]
                if cost < best ?? .max { (best, next[asked]) = (cost, place) }
            }
            least[asked] = best ?? 0
        }
        return followed(next, through: questions)
    }

    /// The questions from none asked to all, the next one of each set known.
    private func followed(_ next: [Int], through questions: [Int]) -> [Int] {
        var asked = 0
        return questions.map { _ in
            let place = next[asked]
            asked |= 1 << place
            return questions[place]
        }
    }

    /// The weight that is not known, for every set of questions asked.
    private func openWeights(_ questions: [Int]) -> [Int] {
        let items = waiting.items.map { item in
            let masks = item.ways.map { way in
                way.reduce(0) { $0 | 1 << (questions.firstIndex(of: $1) ?? 0) }
            }
            return (weight: item.weight, masks: masks)
        }
        return (0..<(1 << questions.count)).map { asked in
            items.reduce(0) { sum, item in
                item.masks.contains { $0 & ~asked == 0 } ? sum : sum + item.weight
            }
        }
    }
}
