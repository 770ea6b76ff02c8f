import Diagnostics
import Rules
import TestSupport
import Testing

@testable import Partners

@Suite struct MessageTests {
    @Test func `messages are as their golden file`() throws {
        let source = Source(name: "list.csv", text: "Name,Postcode\nA,\"B\n")
        let place = Span(source: source, range: 14..<17)
        let imported: [ImportMessage] = [
            .empty, .notText, .brokenHeading, .headingOnly,
            .missingColumns(["Name", "Latitude"], near: nil),
            .missingColumns(["Postcode"], near: "Postkode"), .repeatedColumn("Name"),
            .ragged(found: 9, wanted: 22), .neverClosed, .textAfterQuote, .rowTooLong, .noughts,
            .noName, .noPlace("Cudworth"), .moreRows(12), .leftOut(.closedSchools, 87),
            .tooMany(Importer.mostEntries),
        ]
        let table: [TableMessage] = [
            .unknownFormat("concordat/directory-table/2"), .unknownLine("tilte", near: "title"),
            .sourceLine, .repeatedSource("1"), .noHeading, .unknownColumn("nmae", near: "name"),
            .repeatedColumn("name"), .missingColumns(["id", "kinds"]),
            .ragged(found: 9, wanted: 22), .badRow(.neverClosed), .emptyCell("name"),
            .unknownSource("2", near: nil),
            .unknownWord("parnets", wanted: "kind", near: "parents"),
            .wanted("yes or no", found: "perhaps"), .halfPlace, .repeatedId("a"),
        ]
        let mapping: [MappingMessage] = [
            .unknownColumn("Post code", near: "Postcode"), .personal("HeadLastName"), .noKinds,
            .noWords, .halfPlace("longitude"),
        ]
        let others: [any DiagnosticMessage] = [
            DirectoryFileMessage.neither, DirectoryFileMessage.tooLarge(bytes: 200, most: 100),
            PlaceListMessage.heading(.outcodes), PlaceListMessage.row,
            PlaceListMessage.heading(.sectors),
        ]
        let text = (imported.map { $0 as any DiagnosticMessage } + table + mapping + others)
            .map { DiagnosticPrinter().text(Diagnostic($0, at: place)) }.joined()
        try Golden("messages.text").expect(text)
    }

    @Test func `findings are as their golden file`() throws {
        let source = Source(name: "list.csv", text: "id,name\na,A\n")
        let place = Span(source: source, range: 8..<11)
        let day = try #require(Day("2019-08-31"))
        let since = try #require(Day("2024-11-20"))
        let findings: [CheckFinding] = [
            .repeatedId("a"), .repeatedName("A", metres: 0), .repeatedName("A", metres: 675),
            .sharedPlace("A", "B", metres: 49), .sharedPlace("A", "B", metres: 1_949),
            .nowhere("A"), .swapped("A"), .outside("A", kilometres: 212, outcode: "TR21"),
            .farFromPostcode("A", kilometres: 341, outcode: "PE28"), .missingPlace("A"),
            .stale(1, day, since: since), .stale(15_608, day, since: since), .neverChecked(1),
            .neverChecked(120), .empty("A list"),
            .unwanted("A list", ["archives", "museums"]), .more(17, "places under two names"),
        ]
        let text = findings.map { DiagnosticPrinter().text(Diagnostic($0, at: place)) }.joined()
        try Golden("findings.text").expect(text)
    }

    @Test func `reasons and shortages are as their golden file`() throws {
        let checked = try #require(Day("2023-12-31"))
        let reasons: [Reason] = [
            .nearest("open public library"), .nearest(nil), .nearestOther("open public library"),
            .servesOwnArea("Cambridgeshire"),
            .nationwide("northern-ireland"), .nationwide(nil), .acrossBorders,
            .offersWanted(["joint development"]),
            .offersWanted(["advice", "training", "sponsorship"]), .what("A society."),
            .what("EPQ visits"), .cost("Free to join"), .free,
            .servesElsewhere(["Leeds", "York"], kilometres: 41.6),
            .servesElsewhere(["Leeds"], kilometres: nil), .nationsOnly(["england", "wales"]),
            .offerNotKnown(["Develop something together"]), .untold(["profession"]),
            .measuredFromMiddle(of: "PE28 4"), .lastCheckedLongAgo(checked),
        ]
        let shortages: [Shortage] = [
            .noneOfKind, .noneForSchool, .allArePartners, .noneCloses,
            .tooFew(needed: 3, found: 1), .homeUnknown,
            .noneWithin(kilometres: 10, nearest: "Kirkwall Library", at: 61.94),
        ]
        let rejections: [Rejection] = [
            .alreadyPartner, .notIn("wales"), .notFor("secondary"), .ownAreasOnly,
            .doesNotOffer(["Training", "Advice"]), .outside(kilometres: 10), .leavesGap,
            .servesOthers(than: "Leeds"), .farther(kilometres: 2.44), .fromAfar,
            .lastChecked(checked), .notVerified, .notFree, .laterByName,
        ]
        let lines =
            reasons.map { ($0.isCaution ? "! " : "+ ") + $0.text } + shortages.map(\.text)
            + rejections.map(\.text)
        try Golden("reasons.text").expect(lines.joined(separator: "\n") + "\n")
    }
}
