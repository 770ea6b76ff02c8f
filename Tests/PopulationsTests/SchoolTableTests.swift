import Diagnostics
import Partners
import Testing

@testable import Populations

@Suite struct SchoolTableTests {
    @Test func `finds columns by their names, wherever they stand`() throws {
        let (table, log) = Fixture.table(
            """
            Postcode,SCHNAME,x,URN,lat,lon,GOR (name),"Trusts (name)"
            PE28 4AA,Oakfield,y,137083,52.33,-0.18,Eastern,Fen Edge
            """
        )
        let school = try #require(table.schools.first)
        #expect(log.diagnostics.isEmpty)
        #expect((school.id, school.name, school.trust ?? "") == ("137083", "Oakfield", "Fen Edge"))
        #expect(school.region == "East of England")
        #expect(school.place?.latitude == 52.33)
    }

    @Test(arguments: [
        ("", "schools/empty-file"),
        ("names,urn\nA,1\n", "schools/missing-column"),
        ("name,ur\nA,1\n", "schools/missing-column"),
        ("name,urn\nA,\n", "schools/nameless"),
        ("name,urn\nA,1\nB,1\n", "schools/repeated"),
        ("name,urn\n\"A,1\n", "schools/broken-row"),
    ])
    func `says what is wrong with a list`(text: String, code: String) {
        let (_, log) = Fixture.table(text)
        #expect(log.diagnostics.map(\.code) == [code])
    }

    @Test func `names the column that was meant`() throws {
        let (_, log) = Fixture.table("names,urn\nA,1\n")
        #expect(log.diagnostics.first?.suggestion == "names")
    }

    @Test func `goes round under other identifiers`() {
        let (table, _) = Fixture.table("name,urn\nA,1\nB,2\n")
        let schools = SchoolRound(table.schools, count: 5, seed: 1)
        #expect((0..<5).map { schools[$0].id } == ["1", "2", "1-2", "2-2", "1-3"])
    }
}
