import Partners
package import Populations

/// A list of schools as CSV, which 'concordat survey --schools' reads.
package enum SchoolListText {
    package static let heading = CSVText.line(
        Nation.allCases.map(\.identifier) + [
            "name", "special", "type", "postcode", "town", "latitude", "longitude",
            "local-authority", "region", "trust", "pupils", "youngest", "oldest",
        ]
    )

    /// The line of a school, its end included.
    package static func line(_ school: ListedSchool) -> String {
        let ids = Nation.allCases.map { $0 == school.nation ? school.id : "" }
        let texts = [
            school.name, school.isSpecial ? "yes" : "no", school.type, school.postcode, school.town,
            school.place.map { "\($0.latitude)" }, school.place.map { "\($0.longitude)" },
            school.authority, school.region, school.trust,
        ]
        let numbers = [school.pupils, school.youngest, school.oldest]
        return CSVText.line(
            ids + texts.map { $0 ?? "" } + numbers.map { $0.map(String.init) ?? "" }
        )
    }
}
