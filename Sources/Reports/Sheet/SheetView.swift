import Rules

/// What the question sheet shows.
struct SheetView {
    let language: String
    let w: SheetWords
    let title: SaidView
    let name: String
    let work: String
    let sections: [SheetSectionView]
    let clauses: [SheetClauseView]
    let hasClauses: Bool

    init(_ pack: Pack, recordCount: Int, language: String) {
        self.language = language
        w = .of(language)
        title = SaidView(pack.title, in: language)
        name = pack.name
        work = pack.source.work
        var planner = SheetPlanner(pack.model, recordCount: recordCount, language: language)
        planner.plan()
        sections = planner.sections
        clauses = SheetClauseView.all(pack, language)
        hasClauses = !clauses.isEmpty
    }
}

/// Questions that belong together, perhaps on a page of their own.
struct SheetSectionView {
    /// None where it goes on with the section before it.
    let title: [SaidView]
    /// "3 of 12", where the section is repeated.
    let count: [String]
    let help: [SaidView]
    /// Whether it is a part of the section before it.
    let isInner: Bool
    let isRepeated: Bool
    var questions: [SheetQuestionView] = []
    var tables: [SheetTableView] = []
}

/// A list of small records: a row to write each in.
struct SheetTableView {
    let path: String
    let title: SaidView
    let help: [SaidView]
    let columns: [SaidView]
    let rows: [Int]
}

/// The questions of the rules of one clause.
struct SheetClauseView {
    let id: String
    let title: SaidView
    let questions: [SheetRuleView]

    static func all(_ pack: Pack, _ language: String) -> [SheetClauseView] {
        let rules = Dictionary(grouping: pack.rules.filter { $0.question != nil }, by: \.clause)
        return pack.clauses.compactMap { clause in
            guard let rules = rules[clause.id] else { return nil }
            return SheetClauseView(
                id: clause.id,
                title: SaidView(clause.title, in: language),
                questions: rules.compactMap { SheetRuleView($0, language) }
            )
        }
    }
}

struct SheetRuleView {
    let id: String
    let question: SaidView
    let guidance: [SaidView]

    init?(_ rule: Rule, _ language: String) {
        guard let question = rule.question else { return nil }
        id = rule.id
        self.question = SaidView(question, in: language)
        guidance = rule.guidance.map { [SaidView($0, in: language)] } ?? []
    }
}
