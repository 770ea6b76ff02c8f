import Partners
import Planning
import Rules
import Signing

/// What the page of a group's plan shows.
struct GroupPageView {
    let language: String
    let title: String
    let work: String
    let lead: String
    let said: [String]
    let proof: String?
    let figures: [PlanPageView.Figure]
    let hasCosts: Bool
    let costs: [Cost]
    let hasAgreements: Bool
    let agreements: [Agreement]
    let map: SchoolMap?
    let mapNotes: [String]
    let schools: [School]
    let ruleSet: String
    let provenance: String
    let digest: String
    let weights: String?

    init(_ report: GroupReport) {
        language = report.language
        title = report.title
        lead = report.lead
        said = [report.saving, report.budget, report.limits].compactMap(\.self)
        (proof, weights) = (report.proof, report.weights)
        figures = Self.figures(report)
        costs = report.saved > 0.005 ? Cost.all(report.answer) : []
        hasCosts = !costs.isEmpty
        let numbers = report.schools.map { (name: $0.name, number: $0.number) }
        agreements = report.answer.agreements.map { agreement in
            Agreement(agreement, numbers)
        }
        hasAgreements = !agreements.isEmpty
        let answer = report.map
        (map, mapNotes) = (answer.map, answer.notes)
        schools = report.schools.map { School($0) }
        let first = report.schools.first?.plan
        work = first?.pack.source.work ?? ""
        ruleSet = first.map { "rule set \($0.pack.nameInFull)" } ?? ""
        provenance = first?.provenance.sentence ?? ""
        digest = first?.provenance.digest.description ?? ""
    }

    private static func figures(_ report: GroupReport) -> [PlanPageView.Figure] {
        let cost = report.answer.cost
        return [
            .init(
                number: "\(report.closed)",
                words: report.closed == 1 ? "gap closes" : "gaps close"
            ),
            .init(number: cost.hours.asNumber, words: "hours of time"),
            .init(number: cost.pence.asPounds, words: "in the first year"),
            .init(
                number: "\(report.answer.agreements.count)",
                words: report.answer.agreements.count == 1
                    ? "shared agreement" : "shared agreements"
            ),
        ]
    }
}

extension GroupPageView {
    /// What the plans cost one way.
    struct Cost {
        let way: String
        let money: String
        let hours: String
        let travel: String
        let total: String

        init(_ way: String, _ cost: PlanCost, _ total: Double) {
            (self.way, self.total) = (way, total.asMoney)
            (money, hours) = (cost.pence.asPounds, cost.hours.asNumber)
            travel = "\(cost.kilometres.asNumber) km"
        }

        static func all(_ answer: GroupAnswer) -> [Cost] {
            guard let alone = answer.alone, let total = answer.aloneTotal else { return [] }
            return [
                Cost("Each school alone", alone, total),
                Cost("Together", answer.cost, answer.total),
            ]
        }
    }

    /// An agreement, and the schools that it serves by their numbers.
    struct Agreement {
        let name: String
        let cost: String
        let web: String?
        let schools: [Numbered]

        init(_ agreement: GroupAnswer.Agreement, _ numbers: [(name: String, number: Int)]) {
            (name, cost) = (agreement.entry.name, agreement.cost.words)
            web = agreement.entry.web
            schools = numbers.filter { agreement.schools.contains($0.name) }.map {
                Numbered(number: $0.number, name: $0.name)
            }
        }
    }

    struct Numbered {
        let number: Int
        let name: String
    }

    struct School {
        let number: Int
        let name: String
        let link: String?
        let summary: [String]
        let open: [String]

        init(_ school: GroupReport.School) {
            (number, name, link) = (school.number, school.name, school.link)
            (summary, open) = (school.summary, school.open)
        }
    }
}
