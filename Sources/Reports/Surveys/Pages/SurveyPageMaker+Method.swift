import Populations
import Rules

extension SurveyPageMaker {
    /// Why inventories could not be read.
    var faults: SurveyPage.Section {
        let rows = survey.faults.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return SurveyPage.Section(
            id: "faults",
            title: "What could not be read",
            note: "By the first fault of each inventory; 'concordat evaluate' names the lines.",
            heads: ["Schools"],
            rows: rows.prefix(12).map { SurveyPage.Row(name: $0.key, cells: [$0.value.grouped]) }
        )
    }

    /// What the figures are and are not.
    var method: SurveyPage.Section {
        SurveyPage.Section(
            id: "method",
            title: "How this was counted",
            lines: [
                "Every school has one outcome for each of \(pack.rules.count) rules. What a school "
                    + "has not recorded counts as not known, never as missing.",
                "A school's quarter is the share of what is required or recommended that is met, "
                    + "of that which is known; where more is not known than known, too little is "
                    + "recorded to say.",
                "Rules that say what a school may do count for no quarter and no share.",
                place,
            ].filter { !$0.isEmpty }
        )
    }

    private var place: String {
        guard survey.hasPlaces else {
            return "No list of schools was given, so there is no map, and nothing by region, trust "
                + "or authority."
        }
        let missing = [
            survey.unlisted == 0
                ? nil : "\(survey.unlisted.grouped) are not in the list of schools",
            survey.unplaced == 0 ? nil : "\(survey.unplaced.grouped) have no place in it",
        ].compactMap(\.self)
        return missing.isEmpty ? "" : "Of all schools, \(missing.inWords)."
    }
}
