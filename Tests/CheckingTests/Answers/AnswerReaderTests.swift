import Diagnostics
import Rules
import Testing
import YAML

@testable import Checking

@Suite struct AnswerReaderTests {
    private let day = Day("2026-11-20")

    /// What an answer to the question for a field would write; none, and what is said, where nothing.
    private func read(_ path: String, _ text: String) throws -> (written: String?, said: [String]) {
        let model = try #require(Fixture.pack?.pack.model)
        let record = try #require(
            path.hasPrefix("p.") ? model.records["partnership"] : model.root
        )
        let names = path.replacing("p.", with: "").split(separator: ".").map(String.init)
        let field = try #require(model.field(at: names, from: record))
        let school = """
            format: concordat/inventory/1
            as-of: 2026-11-20
            school: {name: S}
            library: {plan: {aims: [{id: reading, title: All read}, {id: epq, title: Research}]}}
            """
        let inventory = try #require(try Fixture.check(school).result?.inventory)
        var reader = AnswerReader(
            field,
            choices: inventory.choices(for: field.type, model: model, language: "en") ?? [],
            today: try #require(day),
            model: model
        )
        let node = reader.read(text)
        let said = reader.log.diagnostics.map { $0.text + ($0.suggestion.map { "; \($0)?" } ?? "") }
        return (node?.flowText, said)
    }

    @Test(arguments: [
        ("school.sixth-form", "Y", "yes"), ("school.sixth-form", "no", "no"),
        ("school.pupils", "1120 pupils", "1120"), ("school.pupils", "12", "12"),
        ("library.support.training-days-per-year", "1.5 days", "1.5"),
        ("library.support.budget", "£1,200.50", "{amount: 1200.50, currency: GBP}"),
        ("library.support.budget", "850 eur", "{amount: 850, currency: EUR}"),
        ("school.location", "52.33, -0.18", "{latitude: 52.33, longitude: -0.18}"),
        ("p.status", "2", "active"), ("p.status", "Active", "active"),
        ("p.status", "act", "active"),
        ("p.kind", "public", "public-libraries"), ("p.kind", "Book trade", "book-trade"),
        ("p.purposes", "3, 4", "[advice, training]"), ("p.purposes", "3 4 3", "[advice, training]"),
        ("p.purposes", "Keep up to date; advice", "[current-awareness, advice]"),
        ("p.aims", "1", "[reading]"), ("p.aims", "all read, epq", "[reading, epq]"),
        ("p.activities", "Loan; Visit, yearly", "[Loan, \"Visit, yearly\"]"),
        ("p.last-contact", "2026-10-02", "2026-10-02"), ("p.last-contact", "2/10/26", "2026-10-02"),
        ("p.last-contact", "2nd October 2026", "2026-10-02"),
        ("p.last-contact", "oct 2026", "2026-10-01"), ("p.last-contact", "today", "2026-11-20"),
        ("p.last-contact", "3 Tachwedd 2026", "2026-11-03"),
        ("p.lead", "librarian: the head of it", "\"librarian: the head of it\""),
        ("p.lead", "\"stop\"", "stop"), ("p.lead", "\"none\"", "\"none\""),
        ("p.lead", "~", "\"~\""), ("p.lead", "null", "\"null\""),
        ("p.lead", "# not a comment", "\"# not a comment\""),
    ])
    func `writes what is meant`(path: String, text: String, written: String) throws {
        let (found, said) = try read(path, text)
        #expect(found == written, "\(said)")
    }

    @Test(arguments: [
        ("school.sixth-form", "perhaps", "wanted yes or no, found 'perhaps'"),
        ("school.pupils", "many", "wanted a whole number, found 'many'"),
        ("school.pupils", "99999999999999999999", "wanted a whole number"),
        ("library.support.budget", "lots", "wanted an amount of money"),
        ("library.support.budget", "1e999", "wanted an amount of money"),
        ("school.location", "52", "wanted a place"),
        ("p.status", "actve", "'actve' is not one of the choices; active?"),
        ("p.status", "0", "'0' is not one of the choices"),
        ("p.status", "99999999999999999999", "is not one of the choices"),
        ("p.kind", "s", "'s' is not one of the choices"),
        ("p.purposes", "advice, trainning", "'trainning' is not one of the choices; training?"),
        ("p.purposes", ", ;", "wanted a list"),
        ("p.aims", "reding", "'reding' is not one of the choices; reading?"),
        ("p.last-contact", "31 February 2026", "wanted a date that exists"),
        ("p.last-contact", "0/0/0", "wanted a date that exists"),
        ("p.last-contact", "soon", "wanted a date that exists"),
    ])
    func `says kindly what is not understood`(path: String, text: String, said: String) throws {
        let found = try read(path, text)
        #expect(found.written == nil)
        #expect(found.said.contains { $0.contains(said) }, "\(found.said)")
    }
}
