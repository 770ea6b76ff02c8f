import Diagnostics
import Rules
import TestSupport
import Testing

@testable import Partners

@Suite struct MessageTests {
    @Test func `messages are as their golden file`() throws {
        let source = Source(name: "list.csv", text: "Name,Postcode\nA,\"B\n")
        let place = Span(source: source, range: 14..<17)
        let branch: [BranchMessage] =
            [
                .missingColumns(["Name", "Latitude"]), .ragged(found: 9, wanted: 22), .neverClosed,
                .textAfterQuote, .noPlace("Cudworth"), .noName, .moreRows(12),
            ] + BranchFileReader.LeftOut.allCases.map { .leftOut($0, 87) }
        let others: [any DiagnosticMessage] = [
            DirectoryFileMessage.neither, DirectoryFileMessage.tooLarge(bytes: 200, most: 100),
            PlaceListMessage.heading(.outcodes), PlaceListMessage.row,
            PlaceListMessage.heading(.sectors),
        ]
        let text = (branch.map { $0 as any DiagnosticMessage } + others)
            .map { DiagnosticPrinter().text(Diagnostic($0, at: place)) }.joined()
        try Golden("messages.text").expect(text)
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
            .measuredFromMiddle(of: "PE28 4"), .lastCheckedLongAgo(checked),
        ]
        let shortages: [Shortage] = [
            .noneOfKind, .noneForSchool, .allArePartners, .homeUnknown,
            .noneWithin(kilometres: 10, nearest: "Kirkwall Library", at: 61.94),
        ]
        let lines = reasons.map { ($0.isCaution ? "! " : "+ ") + $0.text } + shortages.map(\.text)
        try Golden("reasons.text").expect(lines.joined(separator: "\n") + "\n")
    }
}
