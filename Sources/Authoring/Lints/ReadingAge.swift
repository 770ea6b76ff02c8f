import Diagnostics
import Rules
import YAML

/// A rule that is hard to read.
///
/// Title, question and action are taken together: the formula means nothing of a few words.
enum ReadingAge: Lint {
    /// The hardest grade of school that a rule may need; a grade is five less than the age.
    ///
    /// Ten is a reader of fifteen. Librarians read harder things, and the colleagues, parents and
    /// students who are shown the rule need not.
    static let hardest = 10.0

    static let name = "reading-age"
    static let summary = "The title, question and action of a rule are hard to read."
    static let page = LintPage(
        avoid: .rule(
            """
            title: Organisational collaboration facilitates educational enrichment opportunities
            question: "Which organisational collaborations facilitate enrichment opportunities?"
            """
        ),
        prefer: .rule(
            """
            title: Partners help students to do more
            question: "Which partners help your students to do more?"
            """
        ),
        why: """
            Schools answer what they understand at first sight. The measure is the grade level of
            Kincaid, Fishburne, Rogers and Chissom (1975): 0.39 times the words in a sentence, plus
            11.8 times the syllables in a word, less 15.59. Above \(Int(hardest)), which is a
            reader of \(Int(hardest) + 5), write shorter sentences and shorter words.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.rules.compactMap { rule in
            let texts = [rule.title(), rule.question?(), rule.remedy?.action()]
            let prose = Prose(texts.compactMap(\.self))
            guard let grade = prose.grade, grade > hardest else { return nil }
            let words = prose.longWords.prefix(5).joined(separator: ", ")
            return says(
                "'\(rule.id)' needs a reader of \(Int(grade.rounded()) + 5), wanted "
                    + "\(Int(hardest) + 5) or younger",
                at: rule.place("title"),
                notes: words.isEmpty ? [] : [.init("long words: \(words)")]
            )
        }
    }
}
