import Partners
import Planning
import Rules

extension PlanReport {
    /// The map of the school, the partners that the plan begins to work with and those it does not.
    var map: MapAnswer {
        MapAnswer(of: school, at: answer.home, points: points, bands: bands)
    }

    /// The new partners by their steps' numbers, then the others, each place once.
    private var points: [MapPoint] {
        let chosen = steps.compactMap { step in
            step.partner?.entry.flatMap { entry in
                entry.placeToVisit.map {
                    MapPoint(entry.name, at: $0, mark: .numbered(step.number))
                }
            }
        }
        let rivals = steps.flatMap { $0.partner?.rivals ?? [] }.compactMap { rival in
            rival.place.map { MapPoint(rival.name, at: $0, mark: .open) }
        }
        return (chosen + rivals).withoutTwins
    }

    /// The distances within which partners of the kinds were looked for.
    private var bands: [Double] {
        let kinds = steps.compactMap(\.partner?.kind)
        let own = (answer.plan?.steps ?? []).flatMap { step in
            step.deed.partner == nil
                ? [] : step.actions.flatMap { $0.remedy?.withinKilometres ?? [] }
        }
        return own
            + pack.distances.filter { $0.kinds.contains(where: kinds.contains) }
            .flatMap(\.withinKilometres)
    }
}

extension [MapPoint] {
    /// The points without those that repeat one before, by name and place.
    var withoutTwins: [MapPoint] {
        var seen: [String: [Coordinate]] = [:]
        return filter { point in
            defer { seen[point.name, default: []].append(point.place) }
            return !(seen[point.name]?.contains(point.place) ?? false)
        }
    }
}
