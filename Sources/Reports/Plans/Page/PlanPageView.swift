import Checking
import Planning
import Rules
import Signing

/// What the page of a plan shows.
struct PlanPageView {
    let language: String
    let school: String
    let title: String
    let asOf: String
    let day: String
    let work: String
    let lead: String
    let said: [String]
    let proof: String?
    let figures: [Figure]
    let hasFirst: Bool
    let first: [FirstStep]
    let hasSteps: Bool
    let stepCount: Int
    let steps: [Step]
    let shared: String?
    let total: Total?
    let hasPartners: Bool
    let partners: [Choice]
    let hasDistances: Bool
    let map: SchoolMap?
    let mapNotes: [String]
    let hasOthers: Bool
    let othersNote: String?
    let others: [String]
    let hasOpen: Bool
    let openCount: Int
    let open: [OpenGroup]
    let hasDates: Bool
    let until: String
    let dates: [Date]
    let ruleSet: String
    let provenance: String
    let digest: String
    let weights: String?
    let hasSources: Bool
    let sources: [String]

    init(_ report: PlanReport) {
        let (before, language) = (report.before, report.language)
        self.language = language
        (school, title) = (report.school, report.pack.title(language))
        (asOf, day) = (before.asOf.description, before.asOf.words(in: language))
        work = report.pack.source.work
        lead = report.lead
        said = [report.progress, report.haste, report.conflict, report.limits].compactMap(\.self)
        proof = report.proof
        figures = Figure.all(report)
        first = report.firstSteps.map { FirstStep($0) }
        hasFirst = !first.isEmpty
        steps = report.steps.map { Step($0, language) }
        (hasSteps, stepCount) = (!steps.isEmpty, steps.count)
        shared = report.sharedRecord?.stopped
        total = report.answer.plan.map { Total($0.cost) }
        let choices = report.choices.filter(\.isExplained)
        partners = choices.map { Choice($0) }
        hasPartners = !partners.isEmpty
        hasDistances = choices.contains { ([$0.far] + $0.rivals.map(\.far)).contains { $0 != nil } }
        let answer = report.map
        (map, mapNotes) = (answer.map, answer.notes)
        others = report.trades.map(\.text)
        othersNote = report.othersNote
        hasOthers = report.answer.plan?.closes.isEmpty == false
        open = report.openGroups
        (hasOpen, openCount) = (!open.isEmpty, report.answer.left.count)
        dates = report.calendar.dates.map { Date($0, language) }
        hasDates = !dates.isEmpty
        until = report.calendar.until.words(in: language)
        ruleSet = "rule set \(report.pack.nameInFull)"
        provenance = report.provenance.sentence
        digest = report.provenance.digest.description
        weights = report.proof.map { _ in report.weights }
        sources = report.partnerSources
        hasSources = !sources.isEmpty
    }
}
