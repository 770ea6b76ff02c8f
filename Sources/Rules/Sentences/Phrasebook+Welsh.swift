extension Phrasebook {
    /// Welsh, in patterns that need no mutation of the words that are put in.
    ///
    /// Labels that have no Welsh are said in English.
    static let welsh = Phrasebook(
        language: "cy",
        grouping: Grouping(
            all: "mae pob un o’r rhain yn wir:",
            any: "mae un neu ragor o’r rhain yn wir:",
            not: "nid yw’r canlynol yn wir:"
        ),
        quantifying: Quantifying(
            every: "ar gyfer pob un o’r",
            each: "gan gymryd pob un yn ei dro o’r",
            then: "yna",
            ifNone: "lle nad oes yr un,",
            outcomes: [
                .met: "mae hyn wedi’i fodloni", .notMet: "nid yw hyn wedi’i fodloni",
                .notApplicable: "nid yw hyn yn berthnasol", .unknown: "nid yw hyn yn hysbys",
            ],
            isPlural: true
        ),
        counting: Counting(
            bounds: [
                .atLeast: "mae o leiaf", .atMost: "mae ar y mwyaf", .exactly: "mae yn union",
            ],
            link: "o’r",
            differing: "gan gyfrif un ar gyfer pob"
        ),
        pointing: Pointing(
            whose: "lle mae’r",
            forWhich: "lle mae hyn yn wir:",
            its: "mae’r",
            the: "mae’r",
            ofThe: "yn yr adran",
            element: ("yr eitem", ":"),
            that: nil,
            properNames: []
        ),
        values: Values(
            yes: "wir",
            no: "anwir",
            asOf: "diwrnod y gwiriad",
            and: "a hefyd",
            or: "neu",
            alone: "yn unig",
            nothing: "(dim)",
            months: [
                "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst",
                "Medi", "Hydref", "Tachwedd", "Rhagfyr",
            ],
            units: [
                ("years", "o flynyddoedd"), ("year", "flwyddyn"), ("months", "o fisoedd"),
                ("month", "mis"), ("weeks", "o wythnosau"), ("week", "wythnos"),
                ("days", "o ddiwrnodau"), ("day", "diwrnod"),
            ]
        ),
        comparisons: [
            "is": "yn",
            "is-not": "heb fod yn",
            "one-of": "yn un o",
            "none-of": "heb fod yn un o",
            "has": "yn cynnwys",
            "has-any": "yn cynnwys un o",
            "has-all": "yn cynnwys pob un o",
            "contains": "yn cynnwys y testun",
            "present": "wedi’i gofnodi",
            "at-least": "o leiaf",
            "at-most": "ar y mwyaf",
            "more-than": "yn fwy na",
            "less-than": "yn llai na",
            "after": "ar ôl",
            "before": "cyn",
            "on-or-after": "ar neu ar ôl",
            "on-or-before": "ar neu cyn",
            "within": "o fewn y cyfnod diwethaf:",
            "due-within": "o fewn y cyfnod nesaf:",
        ],
        absent: "heb ddim ynddo"
    )
}
