import Planning

extension GroupReport {
    package var title: String { "A plan for \(schools.count.of("school")) together" }

    /// The whole in one or two sentences.
    var lead: String {
        let all =
            left == 0 ? "all \(closed.of("gap"))" : "\(closed) of \((closed + left).of("gap"))"
        guard closed > 0 || left == 0 else {
            return
                "None of the \(left.of("gap")) can be closed by steps that are known and allowed."
        }
        return "The plans of \(schools.count.of("school")) close \(all). "
            + "Together they ask for \(answer.cost.words)."
    }

    /// How many gaps close, and how many stay, in all schools.
    var closed: Int { answer.schools.map { $0.answer.plan?.closes.count ?? 0 }.reduce(0, +) }
    var left: Int { answer.schools.map(\.answer.left.count).reduce(0, +) }

    /// What sharing saves in pounds, by the weights.
    var saved: Double {
        answer.agreements.isEmpty ? 0 : (answer.aloneTotal ?? answer.total) - answer.total
    }

    /// What sharing does, in a sentence.
    var saving: String {
        let agreements = answer.agreements.count.of("agreement")
        guard let alone = answer.aloneTotal else {
            return answer.agreements.isEmpty
                ? "More gaps would close with agreements that have no room for these schools."
                : "Sharing \(agreements) closes gaps that stay open where each school plans alone."
        }
        guard saved > 0.005 else {
            return "Nothing is cheaper shared: each school does best by itself."
        }
        return
            "Sharing \(agreements) saves \(saved.asMoney), with time and travel counted in: each "
            + "by itself, the schools would come to \(alone.asMoney) together."
    }

    /// What the solver proved, in one or two sentences.
    var proof: String? {
        guard closed > 0 else { return nil }
        let proof = answer.proof
        if proof.isOptimal {
            return
                "Nothing cheaper closes these gaps in all schools: the solver \(proof.solver) has "
                + "proved it. With time and travel counted in, the cost is "
                + "\(answer.total.asMoney)."
        }
        let share = (answer.gap * 1000).rounded() / 10
        return "There was no time to look at everything. The cost is \(answer.total.asMoney), and "
            + "\(proof.solver) has shown that nothing costs less than \(proof.bound.asMoney): "
            + "\(share.asNumber) % less at most."
    }

    /// What each school had to keep to; none where nothing was asked.
    var limits: String? {
        let limits = answer.schools.first?.answer.request.limits.map(\.text) ?? []
        guard !limits.isEmpty else { return nil }
        let shared = "What a shared agreement costs counts against no school's own limits."
        return "Limits of each school: \(limits.joined(separator: "; ")). \(shared)"
    }

    /// What all schools together had to keep to, and whether they could.
    var budget: String? {
        guard let budget = answer.budget?.asPounds else { return nil }
        return answer.keepsBudget
            ? "Limit of all schools together: a budget of \(budget)."
            : "A budget of \(budget) for all schools together cannot be kept while these gaps close: "
                + "this plan asks for the least money that was found, \(answer.cost.pence.asPounds)."
    }

    /// What time and travel count as in the cost.
    var weights: String? { schools.first?.plan.weights }

    /// What to know first.
    package var headlines: [String] {
        [title, lead, saving] + [proof, budget, limits, weights].compactMap(\.self)
    }
}

extension GroupReport.School {
    /// What its plan does, and what is in the way of the rest.
    var summary: [String] { [plan.lead, plan.conflict].compactMap(\.self) }

    /// The titles of the gaps that stay open.
    var open: [String] { plan.openGaps.map(\.title) }
}
