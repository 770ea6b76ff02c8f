import Partners
import Planning

extension GroupReport {
    /// The map of the schools and of the partners whose agreements they share.
    var map: MapAnswer {
        let placed = schools.compactMap { school in
            school.plan.answer.home.map {
                MapPoint(school.name, at: $0.place, mark: .numbered(school.number))
            }
        }
        let lost = schools.filter { $0.plan.answer.home == nil }.map(\.name)
        let partners = answer.agreements.compactMap { agreement in
            agreement.entry.placeToVisit.map { MapPoint(agreement.entry.name, at: $0, mark: .open) }
        }
        return MapAnswer(of: placed, lost, sharing: partners)
    }
}
