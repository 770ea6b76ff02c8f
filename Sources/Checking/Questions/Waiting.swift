/// Findings that wait for answers, as far as an order of the questions has to know them.
///
/// Questions are numbers from nought. What their answers would say is left behind here: a finding
/// stands once for every way in which the school might answer, each with its share of the weight.
struct Waiting: Sendable {
    /// What each question costs: one for a field, more for a list of records.
    let costs: [Int]

    /// What each question is about, by number: questions about one partner have the same.
    let subjects: [Int]

    let items: [Item]

    /// A finding, the school's answers given.
    struct Item: Sendable, Hashable {
        /// How much it counts that the finding is known.
        var weight: Int

        /// Sets of questions, in ascending order: the finding is known when all of one are answered.
        let ways: [[Int]]
    }

    /// Takes items together that wait for the same.
    init(costs: [Int], subjects: [Int], items: [Item]) {
        (self.costs, self.subjects) = (costs, subjects)
        var merged: [Item] = []
        var places: [[[Int]]: Int] = [:]
        for item in items where !item.ways.isEmpty {
            let ways = item.ways.sorted { $0.lexicographicallyPrecedes($1) }
            if let place = places[ways] {
                merged[place].weight += item.weight
            } else {
                places[ways] = merged.count
                merged.append(Item(weight: item.weight, ways: ways))
            }
        }
        self.items = merged
    }

    /// The sum over the items of weight times what is asked until the item is known.
    func cost(of order: [Int]) -> Int {
        var ends = [Int](repeating: 0, count: costs.count)
        var spent = 0
        for question in order {
            spent += costs[question]
            ends[question] = spent
        }
        return items.reduce(0) { sum, item in
            let known = item.ways.map { way in way.map { ends[$0] }.max() ?? 0 }.min() ?? 0
            return sum + item.weight * known
        }
    }
}
