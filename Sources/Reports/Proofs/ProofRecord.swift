import Proofs
import Rules

/// The shape of `concordat/proof/1`.
struct ProofRecord: Encodable {
    let format = "concordat/proof/1"
    let pack: String
    let profiles: [String]
    let asOf: String
    let together: AnswerRecord
    let rules: [RuleRecord]
    let implications: [ImplicationRecord]
    let duplicates: [[String]]
    let unsettled: [ImplicationRecord]

    enum CodingKeys: String, CodingKey {
        case format, pack, profiles, together, rules, implications, duplicates, unsettled
        case asOf = "as-of"
    }

    init(_ proof: PackProof) {
        pack = proof.pack.name
        profiles = proof.pack.profiles.reversed().map(\.name)
        asOf = proof.asOf.description
        together = AnswerRecord(proof.together)
        rules = proof.rules.map { RuleRecord($0) }
        implications = proof.implications.map { ImplicationRecord($0) }
        duplicates = proof.duplicates
        unsettled = proof.unsettled.map { ImplicationRecord($0) }
    }
}

extension ProofRecord {
    struct RuleRecord: Encodable {
        let rule: String
        let met: AnswerRecord
        let missed: AnswerRecord
        let beyond: String?

        init(_ proof: PackProof.RuleProof) {
            rule = proof.rule.id
            met = AnswerRecord(proof.met)
            missed = AnswerRecord(proof.missed)
            beyond = proof.outside?.what
        }
    }

    /// Whether something can be so, with the school or the reason.
    struct AnswerRecord: Encodable {
        enum CodingKeys: String, CodingKey {
            case answer, inventory, core, reason
            case isSmallest = "is-smallest"
        }

        enum Answered: String, Encodable {
            case possible
            case impossible
            case undecided
        }

        let answer: Answered
        var inventory: String?
        var core: [String]?
        var isSmallest: Bool?
        var reason: String?

        init(_ answer: Answer) {
            switch answer {
            case .witness(let witness): (self.answer, inventory) = (.possible, witness.inventory)
            case .impossible: self.answer = .impossible
            case .undecided(let reason): (self.answer, self.reason) = (.undecided, "\(reason)")
            }
        }

        init(_ together: PackProof.Together) {
            switch together {
            case .possible(let witness): (answer, inventory) = (.possible, witness.inventory)
            case .impossible(let core):
                (answer, self.core) = (.impossible, core.rules.map(\.id))
                isSmallest = core.isSmallest
            case .undecided(let reason): (answer, self.reason) = (.undecided, "\(reason)")
            }
        }
    }

    struct ImplicationRecord: Encodable {
        let rule: String
        let implied: String

        init(_ implication: PackProof.Implication) {
            rule = implication.rule
            implied = implication.implied
        }
    }
}
