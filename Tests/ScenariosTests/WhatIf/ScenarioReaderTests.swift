import CEL
import Checking
import Diagnostics
import Rules
import Testing

@testable import Partners
@testable import Scenarios

@Suite struct ScenarioReaderTests {
    @Test(arguments: [
        ("publc-libraries", "scenario/unknown-new-partner", "public-libraries"),
        ("{partner: X, knd: parents}", "file/unknown-key", "kind"),
        ("{partner: X, kind: parnts}", "file/unknown-word", "parents"),
        ("{partner: X, kind: parents, aims: [readng]}", "file/unknown-word", "reading"),
        ("{partner: X}", "scenario/no-kind", nil),
        ("", "scenario/unknown-new-partner", nil),
    ])
    func `a partner that cannot be added is refused`(
        text: String,
        code: String,
        near: String?
    ) throws {
        let (answer, log) = try Trial.answer(try Trial.oakfield(), add: [text])
        #expect(answer == nil)
        #expect(log.diagnostics.first?.code == code)
        #expect(log.diagnostics.first?.suggestion == near)
    }

    @Test(arguments: ["{", "{partner: [", "{a: *b}", "{{{{", "{partner: {x: y}, kind: 3}"])
    func `a hostile piece is a fault and no crash`(text: String) throws {
        let (answer, log) = try Trial.answer(try Trial.oakfield(), add: [text])
        #expect(answer == nil)
        #expect(log.hasErrors)
    }

    @Test func `a partner that is not there is refused with the nearest name`() throws {
        let (_, log) = try Trial.answer(try Trial.oakfield(), remove: ["slss"])
        #expect(log.diagnostics.first?.text == "the inventory has no partner 'slss'")
        #expect(log.diagnostics.first?.suggestion == "sls")
        let none = try Trial.answer(try Fixture.school("partnerships: []"), remove: ["sls"]).log
        #expect(none.diagnostics.first?.code == "scenario/no-partners")
    }

    @Test func `of two partners of one name one has to be named otherwise`() throws {
        let school = try Fixture.school(
            """
            partnerships:
              - {partner: Twin, kind: parents}
              - {id: b, partner: Twin, kind: careers}
            """
        )
        let (_, log) = try Trial.answer(school, remove: ["Twin"])
        #expect(log.diagnostics.first?.code == "scenario/several-partners")
        #expect(log.diagnostics.first?.text.contains("partnerships[0], b") == true)
        #expect(
            try Trial.answer(school, remove: ["partnerships[0]"]).answer?.after.inventory.partners
                .count
                == 1
        )
    }

    @Test func `a day before the one described is refused`() throws {
        let (answer, log) = try Trial.answer(try Trial.oakfield(), on: "2026-11-19")
        #expect(answer == nil)
        #expect(log.diagnostics.first?.code == "scenario/too-early")
    }
}
