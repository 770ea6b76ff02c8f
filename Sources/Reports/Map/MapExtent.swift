import Glibc

/// How much of the country a map shows, in kilometres around the school.
struct MapExtent {
    /// From the school to the farthest thing that is drawn.
    let radius: Double

    /// The distances at which rings are drawn, the nearest first.
    let rings: [Double]

    /// No place farther away is drawn.
    static let farthest = 150.0

    /// Fits some distances, at least one, and such bands of distance as fall near them.
    init(distances: [Double], bands: [Double]) {
        let reach = max(0.3, distances.max() ?? 0)
        let useful = Set(bands).filter { $0 > 0 && $0 <= 3 * reach }.sorted()
        let within = useful.filter { $0 <= reach * 1.2 }
        let chosen = within.isEmpty ? Array(useful.prefix(1)) : Array(within.suffix(4))
        rings =
            chosen.isEmpty ? Set([reach / 2, reach].map { Self.round($0) }).sorted() : chosen
        radius = max(reach, rings.last ?? 0)
    }

    /// Those distances that one map can show: not those many times as far away as the others.
    static func shown(_ distances: [Double]) -> [Bool] {
        var limit = 0.0
        for distance in distances.sorted() where distance <= farthest {
            guard limit == 0 || distance <= max(limit, 2) * 8 else { break }
            limit = max(distance, 0.001)
        }
        return distances.map { $0 <= limit }
    }

    /// The largest of 1, 2 and 5 times a power of ten that is not more.
    static func round(_ kilometres: Double) -> Double {
        let power = pow(10, floor(log10(kilometres)))
        let factor = [5.0, 2].first { $0 * power <= kilometres * 1.000_001 } ?? 1
        return factor * power
    }

    /// A distance as people say it: `5 km`, `500 m`.
    static func words(_ kilometres: Double) -> String {
        kilometres < 1
            ? "\(Int((kilometres * 1000).rounded())) m"
            : "\(kilometres.formattedPlainly) km"
    }
}
