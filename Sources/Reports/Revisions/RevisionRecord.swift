import Authoring
import Checking
import Proofs
import Rules

/// The shape of `concordat/revision/1`: what a new version changes, for other programs.
struct RevisionRecord: Encodable {
    let format = "concordat/revision/1"
    let old: String
    let new: String
    let rules: [RuleRecord]
    let added: [String]
    let removed: [String]

    struct RuleRecord: Encodable {
        let rule: String
        let was: String
        let stance: String
        let reason: String?
        let notes: [String]
        let schools: [CaseRecord]
    }

    struct CaseRecord: Encodable {
        let given: String
        let before: Outcome
        let after: Outcome
    }

    init(_ report: RevisionReport) {
        old = report.revision.old.pack.nameInFull
        new = report.revision.new.pack.nameInFull
        rules = report.changed.map { RuleRecord($0) }
        added = report.revision.added.map(\.rule.id)
        removed = report.revision.removed.map(\.rule.id)
    }
}

extension RevisionRecord.RuleRecord {
    fileprivate init(_ difference: Difference) {
        rule = difference.pair.new.rule.id
        was = difference.pair.old.rule.id
        stance = difference.stance.name
        reason = difference.stance.reason
        notes = difference.notes
        schools = difference.cases.map { _, example in
            .init(
                given: example.school.given,
                before: example.before.outcome,
                after: example.after.outcome
            )
        }
    }
}

extension Difference.Stance {
    /// The word for programs.
    fileprivate var name: String {
        switch self {
        case .same: "same"
        case .otherwise: "otherwise"
        case .stricter: "stricter"
        case .looser: "looser"
        case .incomparable: "incomparable"
        case .undecided: "undecided"
        }
    }
}
