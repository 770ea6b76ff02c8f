import Checking
import Rules

/// All that a guide says in one language.
struct GuideBook {
    let language: String
    let w: GuideWords
    let title: SaidView
    let name: String
    let work: String

    /// The publisher and the chapter, where the rule set names one.
    let publisher: [String]
    let chapter: [String]
    let sections: [ClauseSectionView]
    let rules: [RuleView]
    let numbers: [NumberView]
    let levels: [String]
    let distances: [DistanceView]
    let hasDistances: Bool
    let vocabularies: [VocabularyView]
    let letters: [LetterView]
    let changes: [ChangeView]
    let hasChanges: Bool
    let hasLevels: Bool
    let ruleCount: Int
    let clauseCount: Int

    init(_ context: GuideContext) {
        let pack = context.pack
        language = context.language
        w = context.words
        title = context.said(pack.title)
        name = pack.name
        publisher = pack.publisher.map { [$0] } ?? []
        work = pack.source.work
        chapter = pack.source.chapter.map { [$0] } ?? []
        rules = context.compiled.rules.map { RuleView($0, context) }
        sections = ClauseSectionView.all(context)
        numbers = pack.parameters.map { NumberView($0, context) }
        levels = pack.levels
        hasLevels = !levels.isEmpty
        distances = pack.distances.map { DistanceView($0, context) }
        hasDistances = !distances.isEmpty
        vocabularies = VocabularyView.all(context)
        letters = LetterView.all(rules, sections, vocabularies)
        changes = pack.changes.map { ChangeView($0, context) }
        hasChanges = !changes.isEmpty
        ruleCount = rules.count
        clauseCount = pack.clauses.count
    }
}

/// One page of the guide: what the book says, and what is of this page alone.
struct GuidePage {
    let book: GuideBook
    let language: String
    let w: GuideWords
    let links: [LanguageLinkView]
    let isIndex: Bool
    let isNumbers: Bool
    let isWords: Bool
    let isAZ: Bool
    private(set) var rule: [RuleView] = []
    private(set) var previous: [RuleView] = []
    private(set) var next: [RuleView] = []
    private(set) var hasNeighbours = false

    /// Whether the page has the site around it.
    let isInSite: Bool

    /// Rules refer to each other's pages, or to places in the one document.
    let inDocument: Bool

    init(_ book: GuideBook, file: String, links: [LanguageLinkView], isInSite: Bool = true) {
        self.book = book
        self.isInSite = isInSite
        self.links = links
        language = book.language
        w = book.w
        isIndex = file == "index.html"
        isNumbers = file == "numbers.html"
        isWords = file == "words.html"
        isAZ = file == "a-z.html"
        inDocument = file == "print.html"
    }

    /// The page of one rule of the book, with the way to the rules before and after it.
    func showing(_ index: Int) -> GuidePage {
        var page = self
        page.rule = [book.rules[index]]
        page.previous = Array(book.rules[..<index].suffix(1))
        page.next = Array(book.rules[(index + 1)...].prefix(1))
        page.hasNeighbours = book.rules.count > 1
        return page
    }
}

/// The page in another language.
struct LanguageLinkView {
    let name: String
    let code: String
    let target: String
}

/// What one version of the pack changed.
struct ChangeView {
    let version: String
    let date: String
    let notes: SaidView

    init(_ change: PackChange, _ context: GuideContext) {
        version = change.version
        date = change.date?.description ?? ""
        notes = context.said(change.notes)
    }
}
