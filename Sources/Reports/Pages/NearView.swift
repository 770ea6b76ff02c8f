import Checking
import Partners
import Rules

/// The suggested partners that are places to go to, on a map and in a table.
struct NearView {
    let map: SchoolMap?
    let mapNotes: [String]
    let partners: [Partner]

    struct Partner {
        let number: Int
        let name: String
        let far: String
        let why: String
        let gaps: [String]
    }

    /// None where it is not known where the school is, or nobody suggested is a place to go to.
    init?(_ report: Report) {
        guard let home = report.home else { return nil }
        let places = Self.places(report)
        guard !places.isEmpty else { return nil }
        let answer = MapAnswer(
            of: report.inventory.schoolName,
            at: home,
            points: places.enumerated().map { index, found in
                MapPoint(found.candidate.entry.name, at: found.place, mark: .numbered(index + 1))
            },
            bands: Self.bands(report, places)
        )
        (map, mapNotes) = (answer.map, answer.notes)
        partners = places.enumerated().map { index, found in
            Partner(
                number: index + 1,
                name: found.candidate.entry.name,
                far: found.place.words(from: home.place),
                why: found.candidate.why.joined(separator: "; "),
                gaps: found.gaps.map { $0.rule.title(report.language) }
            )
        }
    }

    /// A suggested partner, its place and the gaps that it could close or help to.
    private struct Found {
        let candidate: Candidate
        let place: Coordinate
        var gaps: [Gap]
    }

    /// Each place once, the nearest first.
    private static func places(_ report: Report) -> [Found] {
        var found: [String: Found] = [:]
        for gap in report.gaps(.notMet, .partlyMet) {
            let suggestions = report.suggestions(for: gap)
            for candidate in suggestions.flatMap({ [$0.candidate] + $0.companions }) {
                guard let place = candidate.entry.placeToVisit else { continue }
                let id = candidate.entry.id
                let known = found[id] ?? Found(candidate: candidate, place: place, gaps: [])
                found[id] = Found(
                    candidate: known.candidate,
                    place: place,
                    gaps: known.gaps + [gap]
                )
            }
        }
        return found.values.sorted { left, right in
            let (near, far) = (left.candidate, right.candidate)
            return (near.kilometres ?? 0, near.entry.name, near.entry.id)
                < (far.kilometres ?? 0, far.entry.name, far.entry.id)
        }
    }

    /// The distances within which the partners were looked for.
    private static func bands(_ report: Report, _ places: [Found]) -> [Double] {
        let remedies = places.flatMap(\.gaps).compactMap(\.rule.remedy)
        let kinds = remedies.flatMap(\.kinds)
        return remedies.flatMap(\.withinKilometres)
            + report.pack.distances.filter { $0.kinds.contains(where: kinds.contains) }
            .flatMap(\.withinKilometres)
    }
}
