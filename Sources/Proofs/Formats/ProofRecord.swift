import FoundationEssentials
import Rules

extension PackProof {
    /// What was proven, for other programs: `concordat/proof/1`.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(ProofRecord(self)), as: UTF8.self) + "\n"
    }
}

/// The shape of `concordat/proof/1`.
private struct ProofRecord: Encodable {
    let format = "concordat/proof/1"
    let pack: String
    let asOf: String
    let together: AnswerRecord
    let rules: [RuleRecord]
    let implications: [ImplicationRecord]
    let unsettled: [ImplicationRecord]

    enum CodingKeys: String, CodingKey {
        case format, pack, together, rules, implications, unsettled
        case asOf = "as-of"
    }

    init(_ proof: PackProof) {
        pack = proof.pack.name
        asOf = proof.asOf.description
        together = AnswerRecord(proof.together)
        rules = proof.rules.map { RuleRecord($0) }
        implications = proof.implications.map { ImplicationRecord($0) }
        unsettled = proof.unsettled.map { ImplicationRecord($0) }
    }
}

private struct RuleRecord: Encodable {
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
private struct AnswerRecord: Encodable {
    enum Answered: String, Encodable {
        case possible
        case impossible
        case undecided
    }

    let answer: Answered
    var inventory: String?
    var core: [String]?
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
        case .impossible(let core): (answer, self.core) = (.impossible, core.map(\.id))
        case .undecided(let reason): (answer, self.reason) = (.undecided, "\(reason)")
        }
    }
}

private struct ImplicationRecord: Encodable {
    let rule: String
    let implied: String

    init(_ implication: PackProof.Implication) {
        rule = implication.rule
        implied = implication.implied
    }
}
