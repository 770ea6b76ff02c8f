/// A possible partner who was not chosen, and why.
package struct Rival: Sendable {
    package let entry: DirectoryEntry

    /// How far away it is; none where either place is not known or nobody need go there.
    package let kilometres: Double?

    /// Never empty; the weightiest first.
    package let rejections: [Rejection]

    /// The rejections as people read them.
    package var why: [String] { rejections.map(\.text) }
}

extension PartnerFinder {
    /// Those who came closest to being chosen in the place of one who was, and why they were not.
    ///
    /// For a place to go to, those are the nearest others of the kind, whether they could serve the
    /// school or not; for one who serves from afar, those who would have come next.
    ///
    /// - Parameters:
    ///   - chosen: what `answer` gave for the same need and school.
    ///   - need: what the school looks for.
    ///   - seeker: the school.
    ///   - most: how many are named at most.
    ///   - fit: as for `answer`.
    /// - Returns: the nearest to being chosen first.
    package func rivals(
        of chosen: Candidate,
        _ need: Need,
        for seeker: Seeker,
        most: Int = 3,
        fit: ((DirectoryEntry) -> Fit?)? = nil
    ) -> [Rival] {
        let search = Search(self, need, seeker, fit: fit)
        return RivalSearch(search, chosen: chosen, most: most).rivals()
    }
}
