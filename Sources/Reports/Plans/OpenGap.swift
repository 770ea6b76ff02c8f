import Checking
import Planning
import Rules

/// A gap that the plan leaves open, in words.
struct OpenGap {
    let rule: String
    let title: String
    let why: String

    /// What to find out, where that would settle it.
    let question: String?

    init(_ left: PlanAnswer.Left, _ report: PlanReport) {
        rule = left.rule.id
        title = left.rule.title(report.language)
        question =
            left.why == .unknown
            ? report.before.questions.first { $0.rules.contains(left.rule.id) }?.text : nil
        why =
            switch left.why {
            case .noStep: "no step is known that would close it; people have to find one"
            case .limits: "steps are known, but the limits leave no room for them"
            case .unknown: "the inventory does not record what it depends on"
            }
    }

    /// Why it stays, with what to find out.
    var reason: String { [why, question].compactMap(\.self).joined(separator: ": ") }
}

extension PlanReport {
    /// The gaps that the plan leaves open, as the check has them.
    var openGaps: [OpenGap] { answer.left.map { OpenGap($0, self) } }
}
