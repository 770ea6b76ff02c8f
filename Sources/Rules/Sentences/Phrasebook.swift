/// The words of one language in which rules are said; the writer and the parser share them.
///
/// A new language is a value in a file of its own and a name in `all`.
package struct Phrasebook: Sendable {
    /// A phrase for one thing and for several.
    struct Phrase: Sendable, ExpressibleByStringLiteral {
        let one: String
        let many: String

        init(_ one: String, _ many: String) {
            self.one = one
            self.many = many
        }

        init(stringLiteral text: String) {
            self.init(text, text)
        }

        var all: [String] { one == many ? [one] : [one, many] }
    }

    /// What a rule asks for, or denies.
    struct Grouping: Sendable {
        let all: String
        let any: String
        let not: String
    }

    /// How a form goes through a list.
    struct Quantifying: Sendable {
        let every: String
        let each: String
        /// Between the elements that are meant and what is wanted of them, after a numbered list.
        let then: String
        let ifNone: String
        let outcomes: [Outcome: String]
        /// Whether a list is said with its plural whatever the number.
        let isPlural: Bool
    }

    /// How a form counts the elements of a list.
    struct Counting: Sendable {
        let bounds: [CountForm.Bound: Phrase]
        /// Between the number and what is counted.
        let link: String
        let differing: String
    }

    /// How the fields of something are pointed at.
    struct Pointing: Sendable {
        let whose: String
        let forWhich: String
        let its: String
        let the: String
        let ofThe: String
        /// Around the name of an element that an outer form goes through, before its field.
        let element: (before: String, after: String)
        /// Before the name of such an element, where its id is meant; none where there is no word.
        let that: String?
        /// Words that keep their capital wherever they stand.
        let properNames: [String]
    }

    /// How values are said.
    struct Values: Sendable {
        let yes: String
        let no: String
        let asOf: String
        let and: String
        let or: String
        /// After a single value where several could stand.
        let alone: String
        let nothing: String
        let months: [String]
        /// What each unit of a period is called, by the word that rule sets write.
        let units: [(written: String, said: String)]
    }

    /// The code of the language.
    package let language: String
    let grouping: Grouping
    let quantifying: Quantifying
    let counting: Counting
    let pointing: Pointing
    let values: Values

    /// How a comparison is said, by its keyword.
    let comparisons: [String: Phrase]

    /// How it is said that a field is known to hold nothing.
    let absent: Phrase

    /// Every language in which rules can be said.
    package static let all = [english, welsh]

    /// The words of a language, or English where it has none.
    package static func of(_ language: String) -> Phrasebook {
        all.first { $0.language == language } ?? english
    }
}
