import CEL
import Checking
import Rules
package import Scenarios

/// The shape of `concordat/timeline/1`.
package struct TimelineRecord: Encodable {
    let format = "concordat/timeline/1"
    let pack: String
    let school: String
    let from: String
    let until: String
    let turns: [TurnRecord]
    let dates: [DateRecord]
    let runs: Int
    let checkedEveryDay: [String]

    enum CodingKeys: String, CodingKey {
        case format, pack, school, from, until, turns, dates, runs
        case checkedEveryDay = "checked-every-day"
    }

    struct TurnRecord: Encodable {
        let day: String
        let rule: String
        let from: FoundRecord
        let to: FoundRecord
        let falls: Bool
        let causes: [CauseRecord]
    }

    struct CauseRecord: Encodable {
        let date: DateRecord
        let passage: String
    }

    struct DateRecord: Encodable {
        let day: String
        let what: String
        let of: String?
        let partner: String?
        let path: String

        init(_ thing: DatedThing) {
            (day, what, of) = (thing.day.description, thing.what, thing.owner)
            (partner, path) = (thing.partner, thing.path.description)
        }
    }
}

extension Timeline {
    package var record: TimelineRecord {
        TimelineRecord(
            pack: pack.name,
            school: inventory.schoolName,
            from: from.description,
            until: until.description,
            turns: turns.map { turn in
                TimelineRecord.TurnRecord(
                    day: turn.day.description,
                    rule: turn.rule.id,
                    from: FoundRecord(turn.from),
                    to: FoundRecord(turn.to),
                    falls: turn.isFall,
                    causes: turn.causes.map {
                        .init(date: .init($0.thing), passage: $0.passage.words)
                    }
                )
            },
            dates: dates.map { .init($0) },
            runs: runs,
            checkedEveryDay: unfollowed.map(\.id)
        )
    }
}
