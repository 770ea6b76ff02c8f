import CEL
import Checking
import Rules
package import Scenarios

/// The shape of `concordat/fragility/1`.
package struct FragilityRecord: Encodable {
    let format = "concordat/fragility/1"
    let pack: String
    let school: String
    let asOf: String
    let met: [String]
    let partners: [PartnerRecord]
    let pairs: TrialRecord<PairRecord>
    let pieces: TrialRecord<PieceRecord>

    enum CodingKeys: String, CodingKey {
        case format, pack, school, met, partners, pairs, pieces
        case asOf = "as-of"
    }

    /// What was tried, and without which something falls.
    struct TrialRecord<Thing: Encodable>: Encodable {
        let inAll: Int
        let losses: [Thing]

        /// Rules of whose losses only the first are named.
        let namedInPart: [String]

        /// Rules for which there were too many to try.
        let notTried: [String]

        enum CodingKeys: String, CodingKey {
            case losses
            case inAll = "in-all"
            case namedInPart = "named-in-part"
            case notTried = "not-tried"
        }

        init<Tried>(_ trial: Fragility.Trial<Tried>, _ record: (Fragility.Loss<Tried>) -> Thing) {
            inAll = trial.count
            losses = trial.losses.map(record)
            namedInPart = trial.cut.map(\.id)
            notTried = trial.untried.map(\.id)
        }
    }

    struct PartnerRecord: Encodable {
        let partner: PartnershipRecord
        let falls: [FallRecord]
    }

    struct PairRecord: Encodable {
        let partners: [PartnershipRecord]
        let falls: [FallRecord]
    }

    struct PieceRecord: Encodable {
        let path: String
        let name: String
        let day: String?
        let falls: [FallRecord]
    }

    struct FallRecord: Encodable {
        let rule: String
        let to: FoundRecord

        init(_ fall: Fragility.Fall) {
            (rule, to) = (fall.rule.id, FoundRecord(fall.to))
        }
    }
}

extension Fragility {
    package var record: FragilityRecord {
        FragilityRecord(
            pack: result.pack.name,
            school: result.inventory.schoolName,
            asOf: result.asOf.description,
            met: met.map(\.rule.id),
            partners: partners.map {
                .init(partner: .init($0.thing), falls: $0.falls.map { .init($0) })
            },
            pairs: .init(pairs) { loss in
                .init(
                    partners: [.init(loss.thing.first), .init(loss.thing.second)],
                    falls: loss.falls.map { .init($0) }
                )
            },
            pieces: .init(pieces) { loss in
                .init(
                    path: loss.thing.path.description,
                    name: loss.thing.name,
                    day: loss.thing.day?.description,
                    falls: loss.falls.map { .init($0) }
                )
            }
        )
    }
}
