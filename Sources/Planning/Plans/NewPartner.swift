package import Partners

/// A partner that a plan begins to work with.
package struct NewPartner: Sendable {
    package let kind: String

    /// What people call a partner of the kind.
    package let kindLabel: String

    /// The directory's entry; none where the partner is the school's own choice, as a colleague is.
    package let entry: DirectoryEntry?

    /// From the school, where it is a place to go to and both places are known.
    package let kilometres: Double?

    /// Whether the directory tells what it costs; where not, the cost counts as nought.
    package let isPriceKnown: Bool

    /// Whether an agreement that several schools share pays for it.
    package let isShared: Bool

    /// Why this one, the weightiest reason first, and then what to mind.
    package let reasons: [String]

    /// Who came close, and why this one was chosen before them.
    package let rivals: [Rival]

    /// A partner who was not chosen.
    package struct Rival: Sendable, Hashable {
        package let name: String

        /// From the school, where that is known.
        package let kilometres: Double?

        /// `2.4 km farther`, `not in Wales`, `last checked 2021`.
        package let why: [String]

        /// Where it is, for the map.
        package let place: Coordinate?

        package init(
            name: String,
            kilometres: Double?,
            why: [String],
            place: Coordinate? = nil
        ) {
            (self.name, self.kilometres, self.why) = (name, kilometres, why)
            self.place = place
        }
    }

    package init(
        kind: String,
        kindLabel: String,
        entry: DirectoryEntry?,
        kilometres: Double?,
        isPriceKnown: Bool,
        isShared: Bool = false,
        reasons: [String],
        rivals: [Rival]
    ) {
        (self.kind, self.kindLabel, self.entry) = (kind, kindLabel, entry)
        (self.kilometres, self.isPriceKnown) = (kilometres, isPriceKnown)
        self.isShared = isShared
        (self.reasons, self.rivals) = (reasons, rivals)
    }

    /// Its name, or what people call its kind.
    package var name: String { entry?.name ?? kindLabel }
}
