import Authoring
import Checking
import Diagnostics
import Rules

/// The shape of `concordat/impact/1`: what a revision changes for schools, for other programs.
struct ImpactRecord: Encodable {
    let format = "concordat/impact/1"
    let old: String
    let new: String
    let totals: [TotalRecord]
    let schools: [SchoolRecord]

    struct TotalRecord: Encodable {
        let outcome: Outcome
        let before: Int
        let after: Int
    }

    struct SchoolRecord: Encodable {
        let school: String
        let file: String
        let changes: [ChangeRecord]
    }

    struct ChangeRecord: Encodable {
        let rule: String
        let before: FoundRecord?
        let after: FoundRecord?
        let causes: [String]
    }

    init(_ impact: Impact) {
        old = impact.revision.old.pack.nameInFull
        new = impact.revision.new.pack.nameInFull
        totals = Outcome.allCases.map { outcome in
            let total = impact.total(outcome)
            return TotalRecord(outcome: outcome, before: total.before, after: total.after)
        }
        schools = impact.schools.map { school in
            SchoolRecord(
                school: school.name,
                file: school.file,
                changes: school.changes.map { ChangeRecord($0) }
            )
        }
    }
}

extension ImpactRecord.ChangeRecord {
    init(_ change: Impact.Change) {
        rule = change.rule.id
        before = change.before.map { .init($0) }
        after = change.after.map { .init($0) }
        causes = change.causeSentences
    }
}

extension Impact.Change {
    /// What did it, in sentences.
    var causeSentences: [String] {
        if before == nil { return ["the rule is new"] }
        if after == nil { return ["the rule is gone"] }
        return causes.map(\.sentence)
    }

    /// "met → not met".
    var outcomeWords: String {
        let words = [before, after].map { $0?.outcomeWords ?? "–" }
        return words.joined(separator: " → ")
    }
}

extension Finding {
    /// The outcome, with the level where there is one.
    var outcomeWords: String {
        outcome.words.lowercased() + (level.map { " (\($0))" } ?? "")
    }
}
