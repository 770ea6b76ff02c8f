import CEL
import Checking
import Partners
import Rules
import Signing

/// What the page's template shows.
struct PageView {
    let language: String
    let school: String
    let title: String
    let asOf: String

    /// The same day as people write it.
    let day: String
    let work: String
    let chapter: String
    let ruleSet: String
    let profiles: String
    let provenance: String
    let digest: String
    let lead: String
    let counts: [CountView]
    let rules: Int
    let completeness: Int
    let first: FirstView?
    let hasSides: Bool
    let sides: [SideView]
    let groups: [GroupView]
    let near: NearView?
    let hasQuestions: Bool
    let questionCount: Int
    let questions: [QuestionView]
    let findings: [FindingView]
    let hasManual: Bool
    let manual: [String]
    let leftOut: [String]
    let hasSources: Bool
    let sources: [String]
    let hasParameters: Bool
    let parameters: [ParameterView]

    init(_ report: Report) {
        let summary = report.summary
        language = report.language
        school = report.inventory.schoolName
        title = report.pack.title(report.language)
        asOf = report.result.asOf.description
        day = report.result.asOf.words(in: report.language)
        work = report.pack.source.work
        chapter = report.pack.source.chapter.map { ", chapter \($0)" } ?? ""
        ruleSet = report.ruleSet
        let titles = report.pack.profiles.reversed().map { $0.title(report.language) }
        profiles = titles.isEmpty ? "" : ", by the profile \(titles.joined(separator: " over "))"
        provenance = report.provenance.sentence
        digest = report.provenance.digest.description
        lead = Self.lead(report)
        counts = Outcome.allCases.filter { summary[$0] > 0 }.map { CountView($0, summary[$0]) }
        rules = summary.rules
        completeness = Int((summary.completeness * 100).rounded())
        first = FirstView(report)
        sides = SideView.all(report)
        hasSides = !sides.isEmpty
        groups = GroupView.all(report)
        near = NearView(report)
        hasQuestions = !report.result.questions.isEmpty
        questionCount = report.result.questions.count
        questions = report.result.questions.map { QuestionView($0) }
        findings = report.result.findings.map { FindingView($0, report) }
        manual = report.manualClauses.map { $0.title(report.language) }
        hasManual = !manual.isEmpty
        leftOut = report.leftOut
        sources = report.partnerSources
        hasSources = !sources.isEmpty
        hasParameters = !report.pack.parameters.isEmpty
        parameters = report.pack.parameters.map { ParameterView($0, report) }
    }

    private static func lead(_ report: Report) -> String {
        let open = report.gaps(.notMet, .partlyMet)
        let advised = open.count { $0.rule.strength != .may }
        let chances = open.count - advised
        return "\(report.inventory.schoolName) meets \(report.summary[.met]) of "
            + "\(report.summary.rules) rules. \(count(advised, "recommendation")) not yet in place, "
            + "\(count(chances, "further opportunity", "further opportunities")) open, and "
            + "\(count(report.summary[.unknown], "outcome")) not known."
    }

    private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s") \(number == 1 ? "is" : "are")"
    }
}

struct CountView {
    let style: String
    let sign: String
    let words: String
    let number: Int

    init(_ outcome: Outcome, _ number: Int) {
        style = outcome.rawValue
        sign = outcome.sign
        words = outcome.words.lowercased()
        self.number = number
    }
}

struct FirstView {
    let steps: [String]

    init?(_ report: Report) {
        steps = report.gaps(.notMet, .partlyMet)
            .compactMap { $0.rule.remedy?.action(report.language) }.prefix(3).map(\.self)
        if steps.isEmpty { return nil }
    }
}

struct QuestionView {
    let text: String
    let field: String
    let use: String

    init(_ question: Question) {
        text = question.text
        field = question.path.description
        use = question.use
    }
}

struct FindingView {
    let title: String
    let id: String
    let strength: String
    let style: String
    let sign: String
    let words: String
    let message: String

    init(_ finding: Finding, _ report: Report) {
        title = finding.rule.title(report.language)
        id = finding.rule.id
        strength = finding.rule.strength.rawValue
        style = finding.outcome.rawValue
        sign = finding.outcome.sign
        words = finding.outcome.words
        message = finding.message
    }
}

struct ParameterView {
    let name: String
    let value: String
    let basis: String
    let because: String

    init(_ parameter: Parameter, _ report: Report) {
        let language = report.language
        name = parameter.title?(language) ?? parameter.name
        value = parameter.text
        basis = Self.basis(of: parameter, report)
        because = parameter.because(language)
    }
    /// Whose choice the number is.
    private static func basis(of parameter: Parameter, _ report: Report) -> String {
        guard let changed = report.pack.changed(.parameter(parameter.name)) else {
            return parameter.basis == .source
                ? "from the guideline itself" : "an interpretation of the rule set's authors"
        }
        return "set by the profile \(changed.profile.title(report.language)) "
            + "instead of \(changed.change.was)"
    }
}
