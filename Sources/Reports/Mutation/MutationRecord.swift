import Authoring
import Diagnostics
import Rules

/// The shape of `concordat/mutation/1`, for other programs.
struct MutationRecord: Encodable {
    let format = "concordat/mutation/1"
    let pack: String
    let profiles: [String]
    let mutants: Int
    let noticed: Int
    let equivalent: Int
    let unnoticed: Int
    let score: Double
    let rules: [RuleRecord]

    struct RuleRecord: Encodable {
        let rule: String
        let mutants: Int
        let noticed: Int
        let equivalent: Int
        let survivors: [SurvivorRecord]
    }

    struct SurvivorRecord: Encodable {
        let kind: VariationKind
        let line: Int
        let column: Int
        let sentence: String
        let fate: String
        let example: String?
    }

    init(_ report: MutationReport) {
        pack = report.pack.name
        profiles = report.pack.profiles.reversed().map(\.name)
        (mutants, noticed) = (report.mutants, report.noticed)
        (equivalent, unnoticed) = (report.equivalent, report.unnoticed)
        score = (report.score * 10_000).rounded() / 10_000
        rules = report.rules.map { rule in
            RuleRecord(
                rule: rule.rule.id,
                mutants: rule.mutants,
                noticed: rule.noticed,
                equivalent: rule.equivalent,
                survivors: rule.survivors.map { SurvivorRecord($0) }
            )
        }
    }
}

extension MutationRecord.SurvivorRecord {
    fileprivate init(_ survivor: Survivor) {
        let variation = survivor.mutant.variation
        kind = variation.kind
        (line, column) = (variation.span.start.line, variation.span.start.column)
        sentence = survivor.sentence
        switch survivor.fate {
        case .noticed(let new): (fate, example) = ("unnoticed", new.text)
        case .equivalent: (fate, example) = ("equivalent", nil)
        case .undecided: (fate, example) = ("undecided", nil)
        }
    }
}
