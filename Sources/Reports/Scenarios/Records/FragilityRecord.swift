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

    /// None where they were too many to try.
    let pairs: [PairRecord]?
    let pairsInAll: Int

    /// None where they were too many to try.
    let pieces: [PieceRecord]?
    let piecesInAll: Int

    enum CodingKeys: String, CodingKey {
        case format, pack, school, met, partners, pairs, pieces
        case asOf = "as-of"
        case pairsInAll = "pairs-in-all"
        case piecesInAll = "pieces-in-all"
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
            pairs: pairs.losses?.map { loss in
                .init(
                    partners: [.init(loss.thing.first), .init(loss.thing.second)],
                    falls: loss.falls.map { .init($0) }
                )
            },
            pairsInAll: pairs.count,
            pieces: pieces.losses?.map { loss in
                .init(
                    path: loss.thing.path.description,
                    name: loss.thing.name,
                    day: loss.thing.day?.description,
                    falls: loss.falls.map { .init($0) }
                )
            },
            piecesInAll: pieces.count
        )
    }
}
