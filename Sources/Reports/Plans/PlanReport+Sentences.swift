import Checking
import Planning
import Rules

extension PlanReport {
    /// The whole in one or two sentences.
    var lead: String {
        let closes = answer.plan?.closes.count ?? 0
        let all = closes + answer.left.count
        guard all > 0 else { return "Nothing is missing: there is nothing to do." }
        guard let plan = answer.plan, closes > 0 else {
            return "None of the \(all.of("gap")) can be closed by a step that is known and allowed."
        }
        let gaps =
            closes == all
            ? (all == 1 ? "the one gap" : "all \(all) gaps") : "\(closes) of \(all) gaps"
        let partners = partnerCount == 0 ? "" : ", with \(partnerCount.of("new partner"))"
        return
            "\(steps.count.of("step")) \(steps.count == 1 ? "closes" : "close") \(gaps)\(partners). "
            + "Together they ask for \(plan.cost.words)\(unpriced.map { "; \($0)" } ?? "")."
    }

    /// How many of the new partners have no known price; none where all have one.
    var unpriced: String? {
        let count = steps.count { $0.partner?.isPriceKnown == false }
        guard count > 0 else { return nil }
        return count == 1 ? "one price has to be asked for" : "\(count) prices have to be asked for"
    }

    /// How the school stands today, and when all is done.
    var progress: String? {
        answer.plan.map {
            "Today \(before.summary[.met]) of \(before.summary.rules) rules are met; "
                + "\($0.after.summary[.met]) when all is done.\(unjudged)"
        }
    }

    /// Why everything falls due at once, where that is much.
    var haste: String? {
        guard let plan = answer.plan, let day = steps.first?.due, plan.cost.hours > 12,
            steps.allSatisfy({ $0.due == day })
        else { return nil }
        return
            "All of it falls in one term, for want of a number of hours in a term: give one with "
            + "--hours-per-term to spread the steps."
    }

    /// What the plan says nothing of, for want of records.
    private var unjudged: String {
        let count = before.summary[.unknown]
        return count == 0 ? "" : " Too little is recorded to judge \(count) more."
    }

    /// What the solver proved, in one or two sentences.
    var proof: String? {
        guard let plan = answer.plan, !plan.closes.isEmpty else { return nil }
        let proof = plan.proof
        let gaps = plan.closes.count == 1 ? "this gap" : "these \(plan.closes.count) gaps"
        if proof.isOptimal {
            return "Nothing cheaper closes \(gaps): the solver \(proof.solver) has proved it. "
                + "With time and travel counted in, the cost is \(plan.total.asMoney)."
        }
        return "It may not be the cheapest: \(proof.solver) has shown that nothing that closes "
            + "\(gaps) costs less than \(proof.bound.asMoney), and this costs \(plan.total.asMoney)."
    }

    /// What time and travel count as in the cost.
    var weights: String {
        let weights = answer.request.weights
        return "An hour is counted as \(weights.hours.asMoney), and a kilometre to a new partner, "
            + "there and back, as \(weights.kilometres.asMoney)."
            + (weights.money == 1 ? "" : " A pound counts as \(weights.money.asMoney).")
    }

    /// What the plan had to keep to; none where nothing was asked.
    var limits: String? {
        let limits = answer.request.limits.map(\.text)
        return limits.isEmpty ? nil : "Limits: \(limits.joined(separator: "; "))."
    }

    /// Which limits are in the way, in plain words.
    var conflict: String? {
        let limits = answer.conflict.map(\.text)
        guard let first = limits.first else { return nil }
        guard limits.count > 1 else {
            return "One limit is in the way of the rest: \(first). Without it more gaps close."
        }
        return "These limits cannot all be kept while every gap closes that could: "
            + "\(limits.joined(separator: "; ")). Ease any one of them to make room."
    }

    /// Why there are not as many other plans as were wanted.
    var othersNote: String? {
        guard answer.plan != nil, answer.others.isEmpty else { return nil }
        return "No other plan closes the same gaps."
    }

    /// What to know first, the title before all else.
    package var headlines: [String] {
        ["\(school): action plan", lead]
            + [progress, haste, proof, conflict, limits].compactMap(\.self)
    }

    /// How many partnerships the plan begins.
    var partnerCount: Int { steps.count { $0.partner != nil } }

    /// What to do this week: of what is due first, the three things that take least.
    package var firstSteps: [ActionStep] {
        let ready = steps.filter { $0.start != nil }
        let smallest = ready.sorted {
            ($0.due, $0.startHours, $0.number) < ($1.due, $1.startHours, $1.number)
        }
        return Array(smallest.prefix(3))
    }
}
