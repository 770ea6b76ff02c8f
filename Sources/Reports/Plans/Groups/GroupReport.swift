import Checking
package import Planning
import Rules

/// What several schools do together, ready to be written out.
package struct GroupReport: Sendable {
    package let answer: GroupAnswer
    package let language: String

    package init(_ answer: GroupAnswer, language: String = "en") {
        (self.answer, self.language) = (answer, language)
    }

    /// The whole in one or two sentences.
    var lead: String {
        let closed = answer.schools.map { $0.answer.plan?.closes.count ?? 0 }.reduce(0, +)
        let left = answer.schools.map(\.answer.left.count).reduce(0, +)
        let all =
            left == 0 ? "all \(closed.of("gap"))" : "\(closed) of \((closed + left).of("gap"))"
        return "The plans of \(answer.schools.count.of("school")) close \(all). "
            + "Together they ask for \(answer.cost.words)."
    }

    /// What sharing saves.
    var saving: String {
        let saved = answer.alone - answer.total
        guard !answer.agreements.isEmpty, saved > 0.005 else {
            return "Nothing is cheaper shared: each school does best by itself."
        }
        return "Sharing \(answer.agreements.count.of("agreement")) saves \(saved.asMoney) by the "
            + "weights: alone, the schools would come to \(answer.alone.asMoney)."
    }

    /// What the solver proved, in one sentence.
    var proof: String {
        let proof = answer.proof
        if proof.isOptimal {
            return "Nothing cheaper closes these gaps in all schools: shown by \(proof.solver); "
                + "the bound equals the cost, \(answer.total.asMoney)."
        }
        let share = (answer.gap * 1000).rounded() / 10
        return "There was no time to look at everything. The cost is \(answer.total.asMoney), and "
            + "\(proof.solver) has shown that nothing costs less than \(proof.bound.asMoney): "
            + "\(share.asNumber) % less at most."
    }

    /// One row for each school: its name, steps, gaps closed and left, and what it asks for.
    var rows: [[String]] {
        answer.schools.map { school in
            let plan = school.answer.plan
            return [
                school.name, String(plan?.steps.count ?? 0), String(plan?.closes.count ?? 0),
                String(school.answer.left.count), plan?.cost.words ?? "nothing",
            ]
        }
    }

    static let columns = ["School", "Steps", "Gaps closed", "Left open", "Asks for"]
}
