import Populations
import Rules

extension SurveyPageMaker {
    /// How many trusts and authorities a page names; other formats have them all.
    private static let mostTrusts = 40

    private static let heads = ["Schools", "Met", "Known"]

    private static let key = Standing.inReadingOrder.map {
        SurveyPage.Key(style: $0.name, words: $0.words)
    }

    private static let words =
        "Bars: schools by how much of what is required or recommended, and "
        + "known, they have. Met: the share of it that is met, over all schools of the row. "
        + "Known: how much of it is recorded."

    var regions: SurveyPage.Section {
        let rows = survey.regions.sorted { $0.key < $1.key }
        return section("regions", "By region", note: Self.words, rows.map { ($0.key, $0.value) })
    }

    var authorities: SurveyPage.Section {
        let rows = survey.authorities.sorted { $0.key < $1.key }
        return section(
            "authorities",
            "By local authority",
            note: nil,
            rows.map { ($0.key, $0.value) }
        )
    }

    /// The largest trusts, by name.
    var trusts: SurveyPage.Section {
        let largest = survey.trusts.filter { $0.value.schools > 1 }
            .sorted { ($1.value.schools, $0.key) < ($0.value.schools, $1.key) }
            .prefix(Self.mostTrusts).sorted { $0.key < $1.key }
        let rest = survey.trusts.count - largest.count
        return section(
            "trusts",
            rest > 0 ? "By trust: the largest \(largest.count)" : "By trust",
            note: rest > 0
                ? "The CSV and the JSON have all \(survey.trusts.count.grouped)." : nil,
            largest.map { ($0.key, $0.value) }
        )
    }

    private func section(
        _ id: String,
        _ title: String,
        note: String?,
        _ groups: [(String, SchoolGroup)]
    ) -> SurveyPage.Section {
        SurveyPage.Section(
            id: id,
            title: title,
            note: note,
            key: Self.key,
            heads: Self.heads,
            rows: groups.map { row($0.0, $0.1) }
        )
    }

    private func row(_ name: String, _ group: SchoolGroup, _ more: [String] = []) -> SurveyPage.Row
    {
        let tally = group.recommended
        return SurveyPage.Row(
            name: name,
            bar: .bar(Standing.inReadingOrder.map { ($0.name, group[$0]) }),
            cells: [
                group.schools.grouped, tally.share?.percent ?? "–",
                tally.known.percent(of: tally.known + tally[.unknown]),
            ] + more
        )
    }

    /// By how far the nearest public library is, with how many work with one.
    var bands: SurveyPage.Section {
        guard survey.hasLibraries else { return .init(id: "libraries", title: "") }
        let rows = zip(Self.bandNames, survey.bands).filter { $0.1.schools > 0 }
        return SurveyPage.Section(
            id: "libraries",
            title: "By distance to the nearest public library",
            note: "As the crow flies. Library: of the schools that say, those that work with a "
                + "public library.",
            key: Self.key,
            heads: Self.heads + ["Library"],
            rows: rows.map { row($0.0, $0.1, [$0.1.libraries.share?.percent ?? "–"]) }
        )
    }

    /// `Under 500 m`, `500 m to 1 km`, … `10 km or more`.
    static let bandNames: [String] = {
        let ends = LibraryDistance.ends.map { MapExtent.words($0) }
        let middle = zip(ends, ends.dropFirst()).map { "\($0) to \($1)" }
        return ["Under \(ends[0])"] + middle + ["\(ends[ends.count - 1]) or more"]
    }()
}
