import Testing

@testable import Authoring

@Suite struct ProseTests {
    @Test(arguments: [
        ("cat", 1), ("library", 3), ("table", 2), ("made", 1), ("the", 1), ("opportunities", 5),
        ("agreed", 2), ("developed", 3), ("wanted", 2), ("handled", 2), ("people", 2), ("x", 1),
    ])
    func `counts syllables as a reader hears them`(word: String, syllables: Int) {
        #expect(Prose.syllables(in: word) == syllables)
    }

    @Test func `comes to the published grade`() throws {
        let prose = Prose(["The cat sat on the mat. The dog ran to the old red barn."])
        let grade = try #require(prose.grade)
        #expect(abs(grade - (0.39 * 7 + 11.8 - 15.59)) < 0.001)
    }

    @Test func `says nothing of a few words and names the long ones`() {
        #expect(Prose(["Partnerships"]).grade == nil)
        #expect(
            Prose(["Opportunities for organisations"]).longWords == [
                "opportunities", "organisations",
            ]
        )
    }
}
