/// Places in a tree of boxes on the ball, so that a search looks only where it could end.
///
/// A search finds what a look at every place would find, in the order of distance; those at one
/// distance are in the order of their items.
package struct PlaceIndex: Sendable {
    /// A thing found and how far away it is.
    package struct Hit: Sendable, Hashable {
        package let item: Int
        package let kilometres: Double
    }

    struct Entry: Sendable {
        let item: Int
        let place: Coordinate
        let point: UnitVector
    }

    /// In the order of a curve that keeps neighbours together.
    private let entries: [Entry]

    /// Each around half of what the one above is around: those under box n are 2n and 2n + 1.
    private let boxes: [Box]

    private static let leafSize = 8

    /// Indexes things, each by its place.
    package init(_ places: [(item: Int, place: Coordinate)]) {
        let unsorted = places.map {
            Entry(item: $0.item, place: $0.place, point: UnitVector($0.place))
        }
        entries = unsorted.indices
            .map { (curve: unsorted[$0].point.curvePlace, index: $0) }
            .sorted { $0 < $1 }
            .map { unsorted[$0.index] }
        guard let first = entries.first else {
            boxes = []
            return
        }
        var count = 2
        while entries.count > count / 2 * Self.leafSize { count *= 2 }
        var boxes = [Box](repeating: Box(first.point), count: count)
        _ = Self.fill(&boxes, from: 1, around: entries[...])
        self.boxes = boxes
    }

    package var isEmpty: Bool { entries.isEmpty }

    /// All within a distance, the nearest first.
    package func within(_ kilometres: Double, of home: Coordinate) -> [Hit] {
        hits(PlaceSearch(from: home, within: kilometres, most: .max)) { _ in true }
    }

    /// The nearest that will do, the nearest first; fewer where there are not as many.
    package func nearest(
        _ count: Int,
        to home: Coordinate,
        where willDo: (Int) -> Bool
    ) -> [Hit] {
        hits(PlaceSearch(from: home, within: .infinity, most: count), where: willDo)
    }

    private func hits(_ search: PlaceSearch, where willDo: (Int) -> Bool) -> [Hit] {
        guard !isEmpty, search.most > 0 else { return [] }
        var search = search
        look(at: Part(entries: entries.indices, box: 1, chordSquared: 0), &search, willDo)
        return search.hits.sorted()
    }

    /// Some entries, the box around them and the square of the straight way to it.
    private struct Part {
        let entries: Range<Int>
        let box: Int
        let chordSquared: Double
    }

    /// Looks at entries, the half in the nearer box first.
    private func look(at part: Part, _ search: inout PlaceSearch, _ willDo: (Int) -> Bool) {
        guard search.reaches(part.chordSquared) else { return }
        guard part.entries.count > Self.leafSize else {
            for entry in part.entries { search.consider(entries[entry], willDo) }
            return
        }
        let middle = part.entries.middle
        let left = self.part(part.entries.lowerBound..<middle, 2 * part.box, search)
        let right = self.part(middle..<part.entries.upperBound, 2 * part.box + 1, search)
        let isLeftFirst = left.chordSquared <= right.chordSquared
        look(at: isLeftFirst ? left : right, &search, willDo)
        look(at: isLeftFirst ? right : left, &search, willDo)
    }

    private func part(_ entries: Range<Int>, _ box: Int, _ search: PlaceSearch) -> Part {
        Part(entries: entries, box: box, chordSquared: search.chordSquared(to: boxes[box]))
    }

    /// Makes the box around entries and all under it.
    private static func fill(
        _ boxes: inout [Box],
        from box: Int,
        around entries: ArraySlice<Entry>
    ) -> Box {
        if entries.count > leafSize {
            let middle = entries.indices.middle
            let left = fill(&boxes, from: 2 * box, around: entries[..<middle])
            boxes[box] = left.union(fill(&boxes, from: 2 * box + 1, around: entries[middle...]))
        } else if let first = entries.first {
            boxes[box] = entries.dropFirst().reduce(Box(first.point)) { $0.union(Box($1.point)) }
        }
        return boxes[box]
    }
}

extension PlaceIndex.Hit: Comparable {
    package static func < (left: PlaceIndex.Hit, right: PlaceIndex.Hit) -> Bool {
        (left.kilometres, left.item) < (right.kilometres, right.item)
    }
}

extension Range<Int> {
    /// Where its second half starts.
    fileprivate var middle: Int { lowerBound + count / 2 }
}
