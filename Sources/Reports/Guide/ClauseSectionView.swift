import Rules

/// The clauses of one section of the guideline, each with its rules.
struct ClauseSectionView {
    let title: String
    let clauses: [ClauseView]

    /// The sections in the order in which they begin.
    static func all(_ context: GuideContext) -> [ClauseSectionView] {
        var titles: [String] = []
        var sections: [String: [ClauseView]] = [:]
        let rules = Dictionary(grouping: context.pack.rules, by: \.clause)
        for clause in context.pack.clauses {
            let title = clause.section
            if sections[title] == nil { titles.append(title) }
            sections[title, default: []].append(ClauseView(clause, rules, context))
        }
        return titles.map { ClauseSectionView(title: $0, clauses: sections[$0] ?? []) }
    }
}

struct ClauseView {
    let id: String
    let anchor: String
    let title: SaidView
    let text: [SaidView]
    let source: [String]
    let isManual: Bool
    let hasRules: Bool
    let rules: [RuleLinkView]

    init(_ clause: Clause, _ rules: [String: [Rule]], _ context: GuideContext) {
        id = clause.id
        anchor = "clause-\(clause.id.slug)"
        title = context.said(clause.title)
        text = context.said(clause.text)
        source = clause.isNumbered ? clause.source.map { [$0] } ?? [] : []
        isManual = clause.checkedBy == .manual
        self.rules = (rules[clause.id] ?? []).map { RuleLinkView($0, context) }
        hasRules = !self.rules.isEmpty
    }
}

struct RuleLinkView {
    let id: String
    let anchor: String
    let title: SaidView
    let strength: String

    init(_ rule: Rule, _ context: GuideContext) {
        id = rule.id
        anchor = "rule-\(rule.id.slug)"
        title = context.said(rule.title)
        strength = context.words.strength(rule.strength)
    }
}

extension Clause {
    /// The part of the guideline without its number, or the first part of a dotted id.
    fileprivate var section: String {
        let name = sourceWords.dropLast(isNumbered ? 1 : 0).joined(separator: " ")
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// Whether the source numbers it within its section.
    fileprivate var isNumbered: Bool {
        sourceWords.count > 1 && sourceWords.last?.allSatisfy(\.isNumber) == true
    }

    private var sourceWords: [Substring] {
        source?.split(separator: " ") ?? [id.prefix { $0 != "." }]
    }
}
