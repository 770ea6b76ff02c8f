import Diagnostics
import Rules
import Testing
import YAML

@testable import Spreadsheets

@Suite struct PackImportTests {
    /// The lines of the small pack that a change makes different, as they were and as they are.
    private func difference(
        _ changes: [(String, String, String, String)]
    ) throws -> [String] {
        let pack = try Fixture.small()
        var log = DiagnosticLog()
        let grids = try Fixture.grids(of: pack, changing: changes)
        let taken = PackImport.run(grids, into: pack, log: &log)
        let bytes = try #require(taken?.bytes, "\(DiagnosticPrinter().text(log))")
        let before = Fixture.text.split(separator: "\n").map(String.init)
        let after = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        return after.difference(from: before).map { change in
            switch change {
            case .remove(_, let line, _): "-\(line.drop { $0 == " " })"
            case .insert(_, let line, _): "+\(line.drop { $0 == " " })"
            }
        }
    }

    @Test(arguments: [
        (
            "Strength", "should",
            ["-strength: may  # kept: after a value", "+strength: should  # kept: after a value"]
        ),
        ("Title", "A: b", ["-title: {en: One, cy: Un}", #"+title: {en: "A: b", cy: Un}"#]),
        ("Title (cy)", "Dau", ["-title: {en: One, cy: Un}", "+title: {en: One, cy: \"Dau\"}"]),
        ("Title (cy)", "", ["-title: {en: One, cy: Un}", "+title: {en: One}"]),
        (
            "Message", "{count} now",
            ["-lines", "-{count} folded", "-message: >-", "+message: \"{count} now\""]
        ),
        ("Message", "", ["-lines", "-{count} folded", "-message: >-"]),
        ("Action", "Do it", ["-action: 'It''s an action'", "+action: \"Do it\""]),
        ("Question", "Why?", ["+question: \"Why?\""]),
        (
            "Hours", "",
            [
                "-effort: {hours: 2, cost: {amount: 20, currency: GBP}}",
                "+effort: {cost: {amount: 20, currency: GBP}}",
            ]
        ),
        (
            "Cost", "7.5",
            [
                "-effort: {hours: 2, cost: {amount: 20, currency: GBP}}",
                "+effort: {hours: 2, cost: {amount: 7.5, currency: GBP}}",
            ]
        ),
        ("Cost", "20.0", []),
        (
            "Partners", "Parents and carers; Book trade",
            [
                "-partner: {kind: [parents], within-km: [5, 10]}",
                "+partner: {kind: [parents, book-trade], within-km: [5, 10]}",
            ]
        ),
        (
            "Within km", "5;8",
            [
                "-partner: {kind: [parents], within-km: [5, 10]}",
                "+partner: {kind: [parents], within-km: [5, 8]}",
            ]
        ),
        ("If missing", "not-met", ["+if-missing: not-met"]),
        (
            "Requirement",
            "There are at least 2 partnerships whose status is Active and whose last contact is within the last 12 months (recent).",
            ["-at-least: 1  # kept: within a form", "+at-least: 2  # kept: within a form"]
        ),
        (
            "Requirement",
            "there is at least 1 partnership whose status is Lapsed and whose last contact is within the last 6 months",
            [
                "-where: {status: active, last-contact: {within: $recent}}",
                "+where: {status: lapsed, last-contact: {within: 6 months}}",
            ]
        ),
        // Other words for what is there already.
        (
            "Requirement",
            "There are at least 1 partnerships whose status is active and whose last contact is within the last 12 months (recent)",
            []
        ),
    ])
    func `changes no more than what was changed`(
        heading: String,
        text: String,
        wanted: [String]
    ) throws {
        #expect(try difference([("Rules", "one", heading, text)]) == wanted)
    }

    @Test func `changes rules that are written in one line`() throws {
        let changes = [
            ("Rules", "two", "Level: low", "the pupils of the school is at least 2"),
            ("Rules", "two", "Level: high", "the pupils of the school is at least 3"),
            ("Rules", "two", "Hours", "4"),
            ("Rules", "two", "Action", "Act"),
        ]
        let wanted =
            #"{id: two, clause: a, strength: may, title: "=Two", levels: {low: {school.pupils: {at-least: 2}}, high: {school.pupils: {at-least: 3}}}, remedy: {action: "Act", effort: {hours: 4}}}"#
        #expect(try difference(changes).last == "+- " + wanted)
    }

    @Test func `adds rules, clauses and parameters for new rows`() throws {
        let changes = [
            ("Parameters", "few", "Value", "3"), ("Parameters", "few", "Type", "whole-number"),
            ("Parameters", "few", "Basis", "source"), ("Parameters", "few", "Because", "So"),
            ("Clauses", "c", "Title", "C"), ("Rules", "four", "Clause", "c"),
            ("Rules", "four", "Strength", "may"), ("Rules", "four", "Title", "Four"),
            ("Rules", "four", "Requirement", "there are at least 3 (few) partnerships"),
        ]
        #expect(
            try difference(changes).filter { !$0.hasPrefix("-clauses") } == [
                "+few: {default: 3, type: whole-number, basis: source, because: \"So\"}",
                "+clauses: [{id: a, title: A}, {id: b, title: B, checked-by: manual}, "
                    + "{id: c, title: \"C\"}]",
                "+- id: four", "+clause: c", "+strength: may", "+title: \"Four\"",
                "+require: {at-least: $few, of: partnerships}",
            ]
        )
    }

    @Test func `takes a new value of a parameter without touching the sentences that name it`()
        throws
    {
        let lines = try difference([("Parameters", "recent", "Value", "18 months")])
        #expect(lines.count == 2)
        #expect(lines.last?.contains("default: 18 months") == true)
    }

    @Test func `refuses what would change more than was asked`() throws {
        let text = Fixture.text.replacing("title: B, checked", with: "title: &x B, checked")
            .replacing("title: Three", with: "title: *x")
        let pack = try Fixture.pack(Source(name: "anchors.yaml", text: text))
        let grids = try Fixture.grids(of: pack, changing: [("Rules", "three", "Title", "Changed")])
        var log = DiagnosticLog()
        let taken = PackImport.run(grids, into: pack, log: &log)
        #expect(
            taken == nil
                || !String(decoding: taken?.bytes ?? [], as: UTF8.self).contains("&x Changed")
        )
    }
}
