import CEL
import Checking
import Diagnostics
import Partners
import Rules
import Signing

/// `concordat/result/1`: one record for each rule, for other programs.
enum JSONFormat: ReportFormat {
    static let name = "json"
    static let purpose = "other programs: the whole result, one JSON text for each school"
    static let losses = "notices, which go to standard error, and the wording of rules and clauses"

    static func part(_ report: Report, style: TextStyle) throws -> String {
        try JSONText.written(ResultRecord(report))
    }
}

/// The shape of `concordat/result/1`.
struct ResultRecord: Encodable {
    let format = "concordat/result/1"
    let pack: String
    let packDigest: String
    let publisher: PublisherRecord
    let profile: String?
    let asOf: String
    let school: [String: String]
    let summary: SummaryRecord
    let manualClauses: [String]
    let findings: [FindingRecord]
    let gaps: [GapRecord]
    let questions: [QuestionRecord]

    enum CodingKeys: String, CodingKey {
        case format, pack, publisher, profile, school, summary, findings, gaps, questions
        case packDigest = "pack-digest"
        case asOf = "as-of"
        case manualClauses = "manual-clauses"
    }

    init(_ report: Report) {
        let result = report.result
        pack = result.pack.name
        packDigest = report.provenance.digest.description
        publisher = PublisherRecord(report.provenance)
        profile = result.pack.profile
        asOf = result.asOf.description
        var school = ["name": result.inventory.schoolName]
        if let (name, value) = result.inventory.schoolIdentifier { school[name] = value }
        self.school = school
        summary = SummaryRecord(summary: result.summary)
        manualClauses = report.manualClauses.map(\.id)
        findings = result.findings.map { FindingRecord($0) }
        gaps = result.gaps.map { GapRecord($0, report) }
        questions = result.questions.map {
            QuestionRecord($0)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(format, forKey: .format)
        try container.encode(pack, forKey: .pack)
        try container.encode(packDigest, forKey: .packDigest)
        try container.encode(publisher, forKey: .publisher)
        try container.encode(profile, forKey: .profile)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(school, forKey: .school)
        try container.encode(summary, forKey: .summary)
        try container.encode(manualClauses, forKey: .manualClauses)
        try container.encode(findings, forKey: .findings)
        try container.encode(gaps, forKey: .gaps)
        try container.encode(questions, forKey: .questions)
    }
}

/// Whose the rules are, and how far that is established.
struct PublisherRecord: Encodable {
    let name: String?
    let trust: String
    let key: String?
    let signedOn: String?

    enum CodingKeys: String, CodingKey {
        case name, trust, key
        case signedOn = "signed-on"
    }

    init(_ provenance: Provenance) {
        let statement = provenance.standing.statement
        name = provenance.publisher
        trust = provenance.standing.word
        key = statement?.key.description
        signedOn = statement?.date.description
    }
}

struct SummaryRecord: Encodable {
    let summary: Summary

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(summary.rules, forKey: Key("rules"))
        for outcome in Outcome.allCases {
            try container.encode(summary[outcome], forKey: Key(outcome.rawValue))
        }
        let completeness = (summary.completeness * 100).rounded() / 100
        try container.encode(completeness, forKey: Key("completeness"))
    }
}

struct QuestionRecord: Encodable {
    let field: String
    let question: String
    let rules: [String]
    let settles: [String]

    init(_ asked: Question) {
        field = asked.path.description
        question = asked.text
        rules = asked.rules
        settles = asked.settles
    }
}

/// A key made of any text.
struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
