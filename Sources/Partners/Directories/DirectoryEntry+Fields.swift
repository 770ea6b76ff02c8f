package import Diagnostics
package import Rules

extension DirectoryEntry {
    /// What a directory says of a possible partner.
    package struct Fields: Sendable {
        package var id: String
        package var name: String
        package var kinds: [String]

        /// What else a school may call it.
        package var otherNames: [String] = []

        /// What it is, to end "the nearest …"; none where nothing better than its kind is known.
        package var called: String?

        /// The professions of the people there.
        package var professions: [String] = []

        /// The nations it serves; all of them where none is named.
        package var nations: [String] = []

        /// The authorities whose schools it serves; everywhere where none is named.
        package var areas: [String] = []

        /// Whether it is for the schools of its areas alone, as a council's library service is.
        package var isForOwnAreasOnly = false

        /// Whether it serves the whole of its nations, wherever its own place is.
        package var isNationwide = false

        /// Whether it leads to partners of its kinds and is none itself.
        package var isSignpost = false
        package var place: Coordinate?

        /// The postcode sector or district whose middle its place is; none where it is its own.
        package var middleOf: String?
        package var postcode: String?

        /// The trust, chain or federation that it belongs to.
        package var group: String?

        /// The phases of schools it serves; all of them where none is named.
        package var phases: [String] = []

        /// The purposes for which it will do.
        package var offers: [String] = []
        package var what: String?
        package var fee: Fee?
        package var web: String?

        /// Whether somebody has seen that it exists and what it offers.
        package var isVerified = false
        package var lastChecked: Day?

        /// Where the directory that lists it is from.
        package var origin: Origin?

        /// Where it is known from, where the directory says that of it alone.
        package var ownSource: String?

        /// Where the directory has it.
        package var span: Span?

        package init(id: String, name: String, kinds: [String]) {
            self.id = id
            self.name = name
            self.kinds = kinds
        }

        /// Where it is known from, with what others may do with that.
        package var knownFrom: Origin? {
            guard let ownSource else { return origin }
            return Origin(ownSource, licence: origin?.licence, date: origin?.date)
        }
        package var cost: String? { fee?.text }
        package var isFree: Bool { fee?.model == .free }

        /// Its place where a school goes there; none for what serves from afar.
        package var placeToVisit: Coordinate? { isNationwide ? nil : place }
    }
}
