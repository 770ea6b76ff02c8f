import Diagnostics
import TestSupport
import Testing

@testable import Rules

@Suite struct WrongSentenceTests {
    private static let wrong = [
        "", ".", "hello", "there is at least", "there is at least one partnership",
        "there are at least 2 partnersips",
        "there is at least 1 partnership whose kind is Publik libraries",
        "there is at least 1 partnership whose staus is Active",
        "there is at least 1 partnership whose status",
        "there is at least 1 partnership whose status exceeds 4",
        "there is at least 1 partnership whose last contact is within the last fortnight",
        "there is at least 1 partnership whose last contact is within the last 12 months (recnt)",
        "there is at least 1 partnership whose last contact is within the last 18 months (recent)",
        "there is at least 1 partnership whose last contact is after 30 February 2026",
        "there is at least 1 partnership whose kind is one of Book trade",
        "there is at least 1 partnership whose partner is Ann",
        "there is at least 1 partnership whose partner is “Ann",
        "there is at least 1 partnership whose partner is “$recent”",
        "there is at least 1 partnership, and that is enough",
        "for every partnership whose status is Active, its lead is recorded",
        "for every partnership whose status is Active, its lead is recorded; where there is none, "
            + "never mind",
        "for every partnership; its lead is recorded",
        "for each aim of the improvement plan, there is at least 1 partnership",
        "for each aim of the improvement plan (aim), there is at least 1 partnership whose aims "
            + "served include the aim’s idd; where there is none, this is met",
        "all of these hold: the budget is more than 0",
        "all of these hold: (1) the budget is more than 0; (3) the budget is more than 0",
        "the budget of the support from the school is more than lots",
        "the budget is more than 0 the phase is Primary",
        "all of these hold: (1) for every partnership, its lead is recorded; where there is none, "
            + "this does not apply",
    ]

    @Test func `says what is wrong with a sentence, where, and what was wanted`() throws {
        let saying = try Saying()
        let said = Self.wrong.map { "\($0)\n\(saying.faults(in: $0))" }
        try Golden("wrong-sentences.txt").expect(said.joined(separator: "\n"))
    }

    @Test func `finds something wrong with every sentence cut short, and never stops on one`()
        throws
    {
        let saying = try Saying()
        let whole =
            "all of these hold: (1) there is at least 1 partnership whose kind is one of "
            + "Careers advisers or Youth services and whose partner contains “a”; (2) the phase of "
            + "the school is not one of Primary or All-through"
        #expect(saying.faults(in: whole) == "")
        for length in 0..<whole.count - 11
        where !["(", "4"].contains(whole.dropFirst(length).first) {
            _ = saying.faults(in: String(whole.prefix(length)))
        }
    }

    @Test(arguments: [
        "it is not the case that ", "all of these hold: (1) ", "for every partnership, ", "“", "(",
        "`",
        "there is at least 1 partnership whose ", "whose ", "x", "e\u{301}\u{200D}", "9", "is ",
    ])
    func `comes to an end on what is repeated for ever`(piece: String) throws {
        let saying = try Saying()
        #expect(saying.faults(in: String(repeating: piece, count: 19_000 / piece.utf8.count)) != "")
        #expect(saying.faults(in: String(repeating: piece, count: 200_000)).contains("longer than"))
    }

    @Test func `keeps its head over bytes that nobody meant`() throws {
        let saying = try Saying()
        var random = SeededGenerator(seed: 7)
        let words =
            "there is at least 1 partnership whose kind is ; , ( ) “ ” \" ` 2 all of these hold: any not and or the"
            .split(separator: " ")
        for _ in 0..<400 {
            let count = Int.random(in: 1...30, using: &random)
            let text = (0..<count).map { _ in String(words.randomElement(using: &random) ?? "") }
            _ = saying.faults(in: text.joined(separator: " "))
        }
    }
}
