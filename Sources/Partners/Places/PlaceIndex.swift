/// Places in order of latitude, so that a search looks only at the band it could lie in.
struct PlaceIndex: Sendable {
    /// A thing found and how far away it is.
    struct Hit: Sendable, Hashable {
        let item: Int
        let kilometres: Double
    }

    private struct Entry: Sendable {
        let place: Coordinate
        let item: Int
    }

    private let entries: [Entry]

    /// Indexes things, each by its place.
    init(_ places: [(item: Int, place: Coordinate)]) {
        entries = places.map { Entry(place: $0.place, item: $0.item) }
            .sorted { ($0.place.latitude, $0.item) < ($1.place.latitude, $1.item) }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// All within a distance, the nearest first; those at one distance in the order of their items.
    func within(_ kilometres: Double, of home: Coordinate) -> [Hit] {
        let reach = kilometres / Coordinate.kilometresPerDegree + 1e-9
        let first = firstIndex(from: home.latitude - reach)
        return entries[first...].prefix { $0.place.latitude <= home.latitude + reach }
            .map { Hit(item: $0.item, kilometres: home.kilometres(to: $0.place)) }
            .filter { $0.kilometres <= kilometres }
            .sorted { ($0.kilometres, $0.item) < ($1.kilometres, $1.item) }
    }

    /// The nearest that will do, at least so many of them where there are as many.
    func nearest(_ count: Int, to home: Coordinate, where willDo: (Int) -> Bool) -> [Hit] {
        var radius = 2.0
        while true {
            let hits = within(radius, of: home).filter { willDo($0.item) }
            if hits.count >= count || radius > Coordinate.farthest { return hits }
            radius *= 2
        }
    }

    private func firstIndex(from latitude: Double) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].place.latitude < latitude { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
