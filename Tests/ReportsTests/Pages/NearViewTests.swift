import TestSupport
import Testing

@testable import Partners
@testable import Reports

/// The map of a check's page.
@Suite struct NearViewTests {
    private static let pack = """
        format: concordat/rules/1
        id: near
        version: 1.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        clauses: [{id: c, title: C}]
        rules:
          - id: library
            clause: c
            strength: should
            title: The library works with the public library
            require: {at-least: 1, of: partnerships, where: {kind: public-libraries}}
            remedy: {partner: {kind: public-libraries, within-km: [5, 10]}, action: Ask the nearest}
          - id: parents
            clause: c
            strength: should
            title: The library works with parents
            require: {at-least: 1, of: partnerships, where: {kind: parents}}
            remedy: {partner: {kind: parents}, action: Ask the association}

        """

    private static let school = """
        format: concordat/inventory/1
        as-of: 2026-11-20
        school: {name: School, location: {latitude: 52.33, longitude: -0.18}}
        partnerships: []

        """

    private func directory() -> Directory {
        func entry(_ id: String, _ latitude: Double, _ kind: String) -> DirectoryEntry {
            var entry = DirectoryEntry(id: id, name: "\(id) <&>", kinds: [kind])
            entry.place = Coordinate(latitude: latitude, longitude: -0.17)
            return entry
        }
        return Directory(
            title: "D",
            source: "S",
            licence: nil,
            entries: [
                entry("Far", 52.36, "public-libraries"), entry("Near", 52.34, "public-libraries"),
                entry("Parents", 52.31, "parents"),
            ]
        )
    }

    private func page(_ school: String = Self.school) throws -> String {
        let report = try Fixture.report(school, by: Self.pack, directories: [directory()])
        return try HTMLFormat.write(report, style: TextStyle())
    }

    @Test func `the page has a map and the same in a table`() throws {
        try Golden("near.html").expect(try page())
    }

    @Test func `each partner has one number, the nearest the first`() throws {
        let report = try Fixture.report(
            Self.school,
            by: Self.pack,
            directories: [directory()]
        )
        let near = try #require(NearView(report))
        #expect(near.partners.map(\.number) == [1, 2, 3])
        #expect(near.partners.map(\.name) == ["Near <&>", "Parents <&>", "Far <&>"])
        #expect(near.map?.rings.map(\.text) == ["5 km"])
        #expect(near.map?.marks.map(\.number) == ["1", "2", "3"])
    }

    @Test func `there is no such section where nobody knows where the school is`() throws {
        let lost = Self.school.replacing(
            ", location: {latitude: 52.33, longitude: -0.18}",
            with: ""
        )
        let text = try page(lost)
        #expect(!text.contains("<figure") && !text.contains("id=\"near\""))
    }
}
