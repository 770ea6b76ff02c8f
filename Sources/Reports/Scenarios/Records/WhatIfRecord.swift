import CEL
import Checking
import Rules
package import Scenarios

/// The shape of `concordat/what-if/1`.
package struct WhatIfRecord: Encodable {
    let format = "concordat/what-if/1"
    let pack: String
    let school: String
    let asOf: String
    let on: String
    let added: [AdditionRecord]
    let removed: [PartnershipRecord]
    let changesNothing: Bool
    let turns: [TurnRecord]
    let reworded: [TurnRecord]
    let opened: [String]
    let closed: [String]
    let notKnownAnyLonger: [String]
    let newQuestions: [AskedRecord]
    let settledQuestions: [AskedRecord]

    enum CodingKeys: String, CodingKey {
        case format, pack, school, on, added, removed, turns, reworded, opened, closed
        case notKnownAnyLonger = "not-known-any-longer"
        case asOf = "as-of"
        case changesNothing = "changes-nothing"
        case newQuestions = "new-questions"
        case settledQuestions = "settled-questions"
    }

    struct AdditionRecord: Encodable {
        let name: String
        let written: SettingsRecord
        let fromDirectory: SettingsRecord
        let assumed: SettingsRecord
        let isAlready: PartnershipRecord?

        enum CodingKeys: String, CodingKey {
            case name, written, assumed
            case fromDirectory = "from-directory"
            case isAlready = "is-already"
        }
    }

    struct TurnRecord: Encodable {
        let rule: String
        let from: FoundRecord
        let to: FoundRecord
        let byDayAlone: Bool

        enum CodingKeys: String, CodingKey {
            case rule, from, to
            case byDayAlone = "by-day-alone"
        }

        init(_ turn: ChangedFinding) {
            rule = turn.rule.id
            (from, to) = (FoundRecord(turn.from), FoundRecord(turn.to))
            byDayAlone = turn.isByDayAlone
        }
    }
}

/// A question, with the rules that wait for its answer.
struct AskedRecord: Encodable {
    let field: String
    let question: String
    let rules: [String]

    init(_ question: Question) {
        field = question.path.description
        (self.question, rules) = (question.text, question.rules)
    }
}

/// A partner of a school, with where it is recorded.
struct PartnershipRecord: Encodable {
    let name: String
    let id: String?
    let path: String

    init(_ partner: Partnership) {
        (name, id, path) = (partner.name, partner.id, partner.path.description)
    }
}

extension WhatIf {
    package var record: WhatIfRecord {
        WhatIfRecord(
            pack: before.pack.name,
            school: before.inventory.schoolName,
            asOf: before.asOf.description,
            on: scenario.day.description,
            added: scenario.additions.map { addition in
                WhatIfRecord.AdditionRecord(
                    name: addition.name,
                    written: .init(fields: addition.fields(.written)),
                    fromDirectory: .init(fields: addition.fields(.directory)),
                    assumed: .init(fields: addition.fields(.assumed)),
                    isAlready: addition.double.map { .init($0) }
                )
            },
            removed: scenario.removals.map { .init($0) },
            changesNothing: changesNothing,
            turns: turns.map { .init($0) },
            reworded: reworded.map { .init($0) },
            opened: opened.map(\.rule.id),
            closed: closed.map(\.rule.id),
            notKnownAnyLonger: clouded.map(\.rule.id),
            newQuestions: newQuestions.map { .init($0) },
            settledQuestions: settledQuestions.map { .init($0) }
        )
    }
}
