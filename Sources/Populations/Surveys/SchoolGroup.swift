/// Schools that have something in common, counted together.
package struct SchoolGroup: Sendable {
    /// What is required or recommended, over all of them.
    package private(set) var recommended = Tally()

    /// What a rule about the nearest public library found, over all of them.
    package private(set) var libraries = Tally()
    private var standings = [Int](repeating: 0, count: Standing.allCases.count)

    package init() {}

    package subscript(standing: Standing) -> Int { standings[standing.rawValue] }

    package var schools: Int { standings.reduce(0, +) }

    mutating func count(_ standing: Standing, _ recommended: Tally, _ libraries: Tally) {
        standings[standing.rawValue] += 1
        self.recommended.add(recommended)
        self.libraries.add(libraries)
    }

    package mutating func add(_ other: SchoolGroup) {
        for standing in standings.indices { standings[standing] += other.standings[standing] }
        recommended.add(other.recommended)
        libraries.add(other.libraries)
    }

    /// The standing of its schools taken together: the quarter in which their mean lies.
    package var typical: Standing {
        let known = Standing.allCases.compactMap { standing in
            standing.middle.map { (middle: $0, count: self[standing]) }
        }
        let count = known.map(\.count).reduce(0, +)
        guard count > 0 else {
            return self[.notRecorded] > 0 ? .notRecorded : .unreadable
        }
        let mean = known.map { $0.middle * Double($0.count) }.reduce(0, +) / Double(count)
        return Standing(rawValue: min(3, Int(mean * 4))) ?? .most
    }
}
