package import Partners

/// How far it is from a school to the nearest public library, in bands.
package struct LibraryDistance: Sendable {
    /// Where the bands end, in kilometres.
    package static let ends = [0.5, 1, 2, 5, 10]

    /// The kind of partner that public libraries are.
    package static let kind = "public-libraries"

    private let index: PlaceIndex

    /// Indexes the public libraries among the entries of directories.
    package init(_ entries: [DirectoryEntry]) {
        let places = entries.filter { $0.kinds.contains(Self.kind) }.compactMap(\.place)
        index = PlaceIndex(places.enumerated().map { (item: $0.offset, place: $0.element) })
    }

    package var isEmpty: Bool { index.isEmpty }

    /// The band in which the nearest is.
    func band(of place: Coordinate) -> Int? {
        index.nearest(1, to: place) { _ in true }.first.map { hit in
            Self.ends.firstIndex { hit.kilometres < $0 } ?? Self.ends.count
        }
    }
}
