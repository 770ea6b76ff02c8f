import Partners
import Populations
import Rules

extension SurveyPageMaker {
    /// Whether somebody is at hand for schools that lack a partner of some kind.
    var shortages: SurveyPage.Section {
        let heads = ["Schools", "Near", "Farther", "From afar", "Nobody"]
        let styles = ["most", "up-to-three-quarters", "up-to-half", "not-recorded"]
        return SurveyPage.Section(
            id: "shortages",
            title: "Who is at hand",
            note: "Schools that lack a partner of a kind, by the one whom they could ask first. "
                + "Near: within the first distance that the rule set names for the kind.",
            key: zip(styles, heads.dropFirst()).map { SurveyPage.Key(style: $0, words: $1) },
            heads: heads,
            rows: (survey.demand?.shortages ?? []).map { shortage in
                let counts = [shortage.near, shortage.far, shortage.served, shortage.alone]
                return SurveyPage.Row(
                    name: shortage.rule.title(),
                    bar: .bar(zip(styles, counts).map { ($0, $1) }),
                    cells: [shortage.schools.grouped]
                        + counts.map { $0.percent(of: shortage.schools) }
                )
            }
        )
    }

    /// The partners whom most schools could ask first.
    var busiest: SurveyPage.Section {
        SurveyPage.Section(
            id: "busiest",
            title: "Local partners whom most schools could ask",
            note: "Those of one area who are the first to ask for the most schools that lack one "
                + "like them; bodies of a whole nation are left out.",
            heads: ["Schools"],
            rows: (survey.demand?.busiest(15) ?? []).map { entry, schools in
                SurveyPage.Row(name: entry.name, detail: entry.what, cells: [schools.grouped])
            }
        )
    }
}
