/// Where schools are and what they belong to, by their identifiers.
package struct SchoolPlaces: Sendable {
    private let schools: [String: ListedSchool]

    /// Indexes a list; a school whose region it does not say gets that of its authority.
    package init(_ list: [ListedSchool]) {
        var votes: [String: [String: Int]] = [:]
        for school in list {
            guard let authority = school.authority, let region = school.region else { continue }
            votes[authority, default: [:]][region, default: 0] += 1
        }
        let regions = votes.compactMapValues { votes in
            votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
        schools = Dictionary(
            list.map { school in
                var school = school
                school.region = school.region ?? school.authority.flatMap { regions[$0] }
                return (school.id, school)
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    package var isEmpty: Bool { schools.isEmpty }

    package subscript(id: String) -> ListedSchool? { schools[id] }
}
