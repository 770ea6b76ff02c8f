import Partners

/// Places without order, the same on every run.
struct MadePlaces {
    private let places: [(item: Int, place: Coordinate)]

    init(_ count: Int) {
        places = (0..<count).compactMap { item in
            Coordinate(
                latitude: 49.9 + Double(item * 7919 % 10_007) / 1_000,
                longitude: -6 + Double(item * 104_729 % 7_001) / 1_000
            ).map { (item, $0) }
        }
    }

    /// How long it takes to index them, and to find ten of them.
    func printTimes() {
        let clock = ContinuousClock()
        var index = PlaceIndex([])
        let indexing = clock.measure { index = PlaceIndex(places) }
        var found = 0
        let homes = places.prefix(10_000)
        let searching = clock.measure {
            for home in homes { found += index.nearest(10, to: home.place) { _ in true }.count }
        }
        print("index of \(places.count) places: \(indexing)")
        print("nearest 10 of them: \(searching / homes.count) (\(found) found)")
    }
}
