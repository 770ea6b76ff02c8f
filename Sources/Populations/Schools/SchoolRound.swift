/// As many schools as are wanted: those of a list, and from the start again under other ids.
package struct SchoolRound: Sendable {
    private let schools: [ListedSchool]
    private let seed: UInt64

    /// How many schools it gives.
    package let count: Int

    /// Goes through a list; where it is empty, schools are invented.
    package init(_ schools: [ListedSchool], count: Int?, seed: UInt64) {
        self.schools = schools
        self.seed = seed
        self.count = count ?? (schools.isEmpty ? 100 : schools.count)
    }

    /// The school at a place, from nought.
    package subscript(place: Int) -> ListedSchool {
        guard !schools.isEmpty else { return InventedSchools.school(place, seed: seed) }
        var school = schools[place % schools.count]
        let round = place / schools.count
        if round > 0 {
            school.id += "-\(round + 1)"
            school.name += " (\(round + 1))"
        }
        return school.completed(seed: seed)
    }
}
