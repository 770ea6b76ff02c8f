import Rules

/// What a guide says of its own accord, in one language.
struct GuideWords {
    let languageName: String
    let guideTo: String
    let skip: String
    let pages: String
    let contents: String
    let clauses: String
    let clause: String
    let rules: String
    let rule: String
    let numbers: String
    let numbersLead: String
    let glossary: String
    let glossaryLead: String
    let index: String
    let history: String
    let printed: String
    let search: String
    let found: String
    let nothingFound: String
    let question: String
    let asks: String
    let applies: String
    let otherwise: String
    let evidence: String
    let numbersAndBasis: String
    let remedy: String
    let partners: String
    let within: String
    let hours: String
    let cost: String
    let expression: String
    let examples: String
    let otherExamples: String
    let checkedFor: String
    let nothingGiven: String
    let notRecorded: String
    let lints: String
    let line: String
    let replaces: String
    let version: String
    let manual: String
    let levels: String
    let distances: String
    let publisher: String
    let source: String
    let chapter: String
    let basisSource: String
    let basisInterpretation: String
    let missingUnknown: String
    let missingNotMet: String
    let strengths: [String]
    let meanings: [String]
    let outcomes: [String]

    func strength(_ strength: Strength) -> String { strengths[strength.rank] }
    func meaning(_ strength: Strength) -> String { meanings[strength.rank] }

    func outcome(_ outcome: Outcome) -> String {
        Outcome.allCases.firstIndex(of: outcome).map { outcomes[$0] } ?? outcome.words
    }

    static func of(_ language: String) -> GuideWords { language == "cy" ? .welsh : .english }

    /// What a rule asks whose author gave no words for its expression.
    static let expressionTexts = [
        "en": "the expression below is true", "cy": "mae'r mynegiad isod yn wir",
    ]

    /// The kinds that no distance names.
    static let otherKindTexts = ["en": "any other kind", "cy": "unrhyw fath arall"]

    static let noneTexts = ["en": "none", "cy": "dim"]
}
