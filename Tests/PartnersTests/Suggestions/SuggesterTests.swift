import CEL
import Checking
import Rules
import Testing

@testable import Partners

@Suite struct SuggesterTests {
    private static let school = """
        format: concordat/inventory/1
        as-of: 2026-11-20
        school: {name: S, nation: england, phase: secondary, local-authority: Leeds,
          location: {latitude: 53.8, longitude: -1.55}}

        """

    private func trial() throws -> Trial { try Trial(Trial.packs[0]) }

    private func advice(
        _ text: String,
        _ rule: String,
        _ entries: [DirectoryEntry]
    ) throws
        -> Advice
    {
        let result = try trial().result(Self.school + text)
        let directory = Directory(title: "D", source: "S", licence: nil, entries: entries)
        let advice = Suggester(result, directories: [directory]).advice()
        return try #require(advice[rule])
    }

    private func entry(
        _ id: String,
        _ kind: String,
        _ change: (inout DirectoryEntry) -> Void = { _ in }
    ) -> DirectoryEntry {
        var entry = DirectoryEntry(id: id, name: id.uppercased(), kinds: [kind])
        change(&entry)
        return entry
    }

    @Test func `a suggestion is the partnership that closes the gap, and no more`() throws {
        let shop = entry("shop", "book-trade") { $0.offers = ["supplement-provision"] }
        let advice = try advice("partnerships: []\n", "ext.book-trade", [shop])
        let change = try #require(advice.suggestions.first?.change.first)
        guard case .add(let list, let fields) = change else {
            Issue.record("\(change)")
            return
        }
        #expect(list.description == "partnerships")
        let names = fields.map { $0.path.joined(separator: ".") }
        #expect(names == ["partner", "directory", "kind", "status", "last-contact"])
    }

    @Test func `of what an entry offers, only what the gap asks for is taken`() throws {
        let body = entry("body", "national-organisations") {
            $0.offers = ["advice", "training", "sponsorship"]
        }
        let found = try advice("partnerships: []\n", "r2.training", [body]).suggestions.first
        let fields = found?.change.flatMap(\.partnership) ?? []
        let purposes = fields.first { $0.path == ["purposes"] }?.value.elements?.compactMap(\.text)
        #expect(purposes == ["training"])
        #expect(found?.alsoCloses == ["lead.external", "ext.national-organisations"])
        #expect(found?.candidate.reasons.contains(.offersWanted(["Training"])) == true)
    }

    @Test func `what the directory does not say is to be asked about`() throws {
        let body = entry("body", "national-organisations")
        let found = try advice("partnerships: []\n", "r2.training", [body]).suggestions.first
        #expect(found?.candidate.reasons.contains(.offerNotKnown(["Training"])) == true)
        let college = entry("college", "further-and-higher-education") {
            $0.offers = ["exchange-ideas"]
        }
        let other = try advice("partnerships: []\n", "r3.others.exchange-ideas", [college])
        #expect(other.suggestions.first?.why.last == "the directory does not tell its profession")
    }

    @Test func `what the directory does say is not claimed otherwise`() throws {
        let college = entry("college", "further-and-higher-education") {
            ($0.offers, $0.professions) = (["exchange-ideas"], ["librarians"])
        }
        let advice = try advice("partnerships: []\n", "r3.others.exchange-ideas", [college])
        #expect(advice.suggestions.isEmpty && advice.shortage == .noneCloses)
    }

    @Test func `one of a kind that the school has closes no gap that asks for another kind`() throws
    {
        let partner = """
            partnerships:
              - {partner: P, kind: national-organisations, status: active, purposes: [advice]}

            """
        let same = entry("same", "national-organisations") { $0.offers = ["advice"] }
        let none = try advice(partner, "r2.sources", [same])
        #expect(none.suggestions.isEmpty && none.shortage == .noneCloses)
        let other = entry("other", "school-library-services") { $0.offers = ["training"] }
        let found = try advice(partner, "r2.sources", [same, other])
        #expect(found.suggestions.map(\.entry.id) == ["other"])
    }

    @Test func `where one is not enough, those who are together are suggested`() throws {
        let body = entry("body", "national-organisations") { $0.offers = ["advice"] }
        let again = entry("again", "national-organisations") { $0.offers = ["advice"] }
        let service = entry("service", "school-library-services") { $0.offers = ["training"] }
        let found = try advice("partnerships: []\n", "r2.sources", [body, again, service])
        let suggestion = try #require(found.suggestions.first)
        #expect(found.suggestions.count == 1)
        let ids = ([suggestion.candidate] + suggestion.companions).map(\.entry.id)
        #expect(ids == ["again", "service"])
        #expect(suggestion.change.count == 2)
    }

    @Test func `says how many are needed where there are fewer`() throws {
        let body = entry("body", "national-organisations") { $0.offers = ["advice"] }
        let found = try advice("partnerships: []\n", "r2.sources", [body])
        #expect(found.suggestions.isEmpty)
        #expect(found.shortage == .tooFew(needed: 2, found: 1))
    }

    @Test func `one partner makes good all shortfalls that nobody supplies`() throws {
        let library = "library: {shortfalls: [{id: a, title: A}, {id: b, title: B}]}\n"
        let shop = entry("shop", "book-trade") { $0.offers = ["supplement-provision"] }
        let found = try advice(library + "partnerships: []\n", "r1.shortfalls", [shop])
        let fields = found.suggestions.first?.change.flatMap(\.partnership) ?? []
        let supplies = fields.first { $0.path == ["supplies"] }?.value.elements?.compactMap(\.text)
        #expect(supplies == ["a", "b"])
    }

    @Test func `with no entry at all it says that no directory has the kind`() throws {
        let found = try advice("partnerships: []\n", "ext.book-trade", [])
        #expect(found.suggestions.isEmpty && found.shortage == .noneOfKind)
    }

    @Test func `tells why others were not suggested`() throws {
        let place = try #require(Coordinate(latitude: 53.81, longitude: -1.55))
        let result = try trial().result(Self.school + "partnerships: []\n")
        let entries = [
            entry("near", "public-libraries") { $0.place = place },
            entry("far", "public-libraries") {
                $0.place = Coordinate(latitude: 53.83, longitude: -1.55)
            },
            entry("scottish", "public-libraries") {
                ($0.place, $0.nations) = (place, ["scotland"])
            },
        ]
        let directory = Directory(title: "D", source: "S", licence: nil, entries: entries)
        let suggester = Suggester(result, directories: [directory])
        let gap = try #require(result.gaps.first { $0.rule.id == "ext.public-libraries" })
        let chosen = try #require(suggester.advice()[gap.rule.id]?.suggestions.first)
        let rivals = suggester.rivals(of: chosen, for: gap)
        #expect(rivals.map(\.entry.id) == ["scottish", "far"])
        #expect(rivals.map(\.why) == [["not in England"], ["2.2 km farther"]])
    }
}
