extension Phrasebook {
    static let english = Phrasebook(
        language: "en",
        grouping: Grouping(
            all: "all of these hold:",
            any: "any of these holds:",
            not: "it is not the case that"
        ),
        quantifying: Quantifying(
            every: "for every",
            each: "for each",
            then: "then",
            ifNone: "where there is none,",
            outcomes: [
                .met: "this is met", .notMet: "this is not met",
                .notApplicable: "this does not apply", .unknown: "this is not known",
            ],
            isPlural: false
        ),
        counting: Counting(
            bounds: [
                .atLeast: Phrase("there is at least", "there are at least"),
                .atMost: Phrase("there is at most", "there are at most"),
                .exactly: Phrase("there is exactly", "there are exactly"),
            ],
            link: "",
            differing: "counting one for each"
        ),
        pointing: Pointing(
            whose: "whose",
            forWhich: "for which",
            its: "its",
            the: "the",
            ofThe: "of the",
            element: ("the", "’s"),
            that: "that",
            properNames: ["Welsh", "English", "Scottish", "Irish", "British"]
        ),
        values: Values(
            yes: "yes",
            no: "no",
            asOf: "the day of the check",
            and: "and",
            or: "or",
            alone: "alone",
            nothing: "(nothing)",
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ],
            units: ["years", "year", "months", "month", "weeks", "week", "days", "day"]
                .map { ($0, $0) }
        ),
        comparisons: [
            "is": Phrase("is", "are"),
            "is-not": Phrase("is not", "are not"),
            "one-of": Phrase("is one of", "are one of"),
            "none-of": Phrase("is not one of", "are not one of"),
            "has": Phrase("includes", "include"),
            "has-any": Phrase("includes one of", "include one of"),
            "has-all": Phrase("includes all of", "include all of"),
            "contains": "contains",
            "present": Phrase("is recorded", "are recorded"),
            "at-least": "is at least",
            "at-most": "is at most",
            "more-than": "is more than",
            "less-than": "is less than",
            "after": "is after",
            "before": "is before",
            "on-or-after": "is on or after",
            "on-or-before": "is on or before",
            "within": "is within the last",
            "due-within": "is within the next",
        ],
        absent: Phrase("is recorded as none", "are recorded as none")
    )
}
