import Partners
import Populations
import Rules

/// Lays a survey out as a page.
struct SurveyPageMaker {
    let survey: Survey
    let note: String?
    let homes: [Coordinate]

    var pack: Pack { survey.pack }

    var page: SurveyPage {
        SurveyPage(
            kicker: "Summary of \(survey.all.schools.grouped) schools",
            title: pack.title(),
            subtitle: subtitle,
            note: note,
            lead: lead,
            standings: standings,
            map: SurveyMapDrawing(survey.spread, homes: homes)?.map,
            sections: [
                clauses(isMay: false), gaps, levels, regions, bands, clauses(isMay: true),
                opportunities, shortages, busiest, trusts, authorities, faults, method,
            ].filter { !$0.rows.isEmpty || !$0.lines.isEmpty }
        )
    }

    private var subtitle: String {
        let days = survey.days.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let day = days.first.map { Day($0.key)?.words(in: "en") ?? $0.key }
        let other = days.count > 1 ? " and \((days.count - 1).of("other day"))" : ""
        return "\(pack.source.work)\(pack.source.chapter.map { ", chapter \($0)" } ?? ""), by "
            + pack.nameInFull + (day.map { "; as of \($0)\(other)" } ?? "") + "."
    }

    private var standings: [SurveyPage.StandingRow] {
        Standing.inReadingOrder.map { standing in
            let count = survey.all[standing]
            return SurveyPage.StandingRow(
                name: standing.name,
                words: standing.words,
                shape: MapShape.path(standing, x: 0, y: 0, size: 10),
                count: count.grouped,
                share: count.percent(of: survey.all.schools)
            )
        }
    }
}

extension SurveyPageMaker {
    private var lead: [String] {
        let all = survey.all
        guard let share = all.recommended.share else {
            return ["Nothing can be said yet: no school has recorded what was asked."]
        }
        let recorded =
            Double(all.recommended.known)
            / Double(max(1, all.recommended.known + all.recommended[.unknown]))
        return [
            "Of all that is required or recommended, and known, \(share.percent) is met across "
                + "\(all.schools.grouped) schools. \(recorded.percent) of it is known.",
            quarters,
            [best, worst].compactMap(\.self).joined(separator: " "),
            unread,
        ].filter { !$0.isEmpty }
    }

    /// How many schools have most of it, little, or have not said.
    private var quarters: String {
        let parts: [(Standing, String)] = [
            (.most, "at least three quarters of it"), (.upToQuarter, "less than a quarter"),
            (.notRecorded, "recorded too little to say"),
        ]
        let words = parts.filter { survey.all[$0.0] > 0 }.map { standing, words in
            let count = survey.all[standing]
            let share = count.percent(of: survey.all.schools)
            return "\(count.grouped) \(count.verb("school", "schools")) (\(share)) "
                + "\(count.verb("has", "have")) \(words)"
        }
        return words.isEmpty ? "" : words.inWords + "."
    }

    /// The recommended rules with the shares of schools that meet them.
    var recommended: [(rule: Rule, tally: Tally)] {
        zip(pack.rules, survey.rules).filter { $0.0.strength != .may && $0.1.known > 0 }
            .map { ($0.0, $0.1) }
    }

    private var best: String? {
        recommended.max { ($0.tally.share ?? 0) < ($1.tally.share ?? 0) }.map {
            "Most often in place: “\($0.rule.title())” (\(($0.tally.share ?? 0).percent) of those "
                + "who say)."
        }
    }

    private var worst: String? {
        let shares = Set(recommended.map(\.tally.share))
        guard shares.count > 1 else { return nil }
        return recommended.min { ($0.tally.share ?? 0) < ($1.tally.share ?? 0) }.map {
            "Least often: “\($0.rule.title())” (\(($0.tally.share ?? 0).percent))."
        }
    }

    private var unread: String {
        let count = survey.all[.unreadable]
        return count == 0
            ? "Every inventory could be read."
            : "\(count.grouped) \(count.verb("inventory", "inventories")) could not be read or "
                + "evaluated; \(count.verb("it counts", "they count")) for nothing here but this."
    }
}
