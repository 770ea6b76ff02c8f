import Checking
import Rules

/// How gaps close as a plan's steps are taken: with which step each does, and which it needs.
struct GapProgress {
    /// The place of the step with which a gap closes, by the place of its rule.
    private let last: [Int: Int]

    /// The places of the steps without any of which a gap stays open, by the place of its rule.
    private let needed: [Int: [Int]]

    /// Takes the steps one after the other, and then all of them but one.
    init(_ gaps: [Int], of steps: [[Change]], in school: SchoolCase) {
        func open(after changes: [Change]) -> [Int] {
            let root = Change.applied(changes, to: school.root, by: school.model)
            let after = school.check.with(root ?? school.root)
            return gaps.filter { after.outcome(school.compiled.rules[$0]).outcome != .met }
        }
        var last: [Int: Int] = [:]
        var needed: [Int: [Int]] = [:]
        var waiting = Set(gaps)
        for place in steps.indices {
            let left = Set(open(after: steps[...place].flatMap(\.self)))
            for gap in waiting.subtracting(left) { last[gap] = place }
            waiting.formIntersection(left)
            let others = steps.indices.filter { $0 != place }.flatMap { steps[$0] }
            for gap in open(after: others) { needed[gap, default: []].append(place) }
        }
        (self.last, self.needed) = (last, needed)
    }

    /// The gaps that close with a step, by the places of their rules.
    func closed(by step: Int) -> [Int] {
        last.filter { $0.value == step }.keys.sorted()
    }

    /// The gaps that need a step and close after it, and the other steps that they need.
    func later(than step: Int) -> [(gap: Int, steps: [Int])] {
        last.sorted { $0.key < $1.key }.compactMap { gap, end in
            guard end > step, let needed = needed[gap], needed.contains(step) else { return nil }
            return (gap, Set(needed + [end]).subtracting([step]).sorted())
        }
    }
}
