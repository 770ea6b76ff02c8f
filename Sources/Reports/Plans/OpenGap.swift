import Checking
import Planning
import Rules

/// A gap that the plan leaves open, in words.
struct OpenGap {
    let rule: String
    let title: String
    let why: PlanAnswer.Why

    init(_ left: PlanAnswer.Left, _ language: String) {
        (rule, title, why) = (left.rule.id, left.rule.title(language), left.why)
    }
}

/// The gaps that stay open for one reason.
struct OpenGroup {
    /// Why they stay, in one sentence.
    let why: String
    let gaps: [OpenGap]
}

extension PlanReport {
    /// The gaps that the plan leaves open, as the check has them.
    var openGaps: [OpenGap] { answer.left.map { OpenGap($0, language) } }

    /// The same by their reasons.
    var openGroups: [OpenGroup] {
        let gaps = openGaps
        return PlanAnswer.Why.allCases.compactMap { why in
            let same = gaps.filter { $0.why == why }
            return same.isEmpty ? nil : OpenGroup(why: why.text, gaps: same)
        }
    }
}

extension PlanAnswer.Why {
    /// The reason in one sentence, without a full stop.
    var text: String {
        switch self {
        case .noStep: "No step is known that would do it: people have to find one"
        case .limits: "Steps are known, but the limits leave no room for them"
        case .time: "The search ran out of time before it was known whether they can close"
        }
    }

    /// The word for it in data.
    var word: String {
        switch self {
        case .noStep: "no-step"
        case .limits: "limits"
        case .time: "time"
        }
    }
}
