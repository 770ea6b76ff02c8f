import Populations

extension Standing {
    /// The standing for people.
    var words: String {
        switch self {
        case .most: "75 to 100 %"
        case .upToThreeQuarters: "50 to 75 %"
        case .upToHalf: "25 to 50 %"
        case .upToQuarter: "0 to 25 %"
        case .notRecorded: "Too little recorded"
        case .unreadable: "Could not be read"
        }
    }

    /// Its name in a page's style and in records.
    var name: String {
        switch self {
        case .most: "most"
        case .upToThreeQuarters: "up-to-three-quarters"
        case .upToHalf: "up-to-half"
        case .upToQuarter: "up-to-quarter"
        case .notRecorded: "not-recorded"
        case .unreadable: "unreadable"
        }
    }

    /// From the best to those of which nothing is known.
    static let inReadingOrder: [Standing] = [
        .most, .upToThreeQuarters, .upToHalf, .upToQuarter, .notRecorded, .unreadable,
    ]
}
