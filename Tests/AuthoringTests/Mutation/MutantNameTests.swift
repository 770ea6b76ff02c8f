import Checking
import Rules
import TestSupport
import Testing

@testable import Authoring

@Suite struct MutantNameTests {
    private static let packs =
        VariationTests.requirements.map { SmallPack.asking($0) } + [
            .expressing("size(partnerships) > 2 && !(school.sixth_form || school.pupils < 9)"),
            SmallPack(
                rules: """
                      - id: r
                        clause: c
                        strength: may
                        title: T
                        levels:
                          low: {at-least: 1, of: partnerships}
                          high: {at-least: 2, of: partnerships}

                    """
            ),
        ]

    @Test func `examples are named for what they tell apart`() throws {
        let pages = try Self.packs.map { pack in
            let compiled = try pack.compiled()
            let rule = try #require(compiled.rules.first)
            return Mutant.all(of: rule, in: compiled).map { $0.name(besides: []) }
                .joined(separator: "\n") + "\n"
        }
        try Golden("names.txt").expect(pages.joined(separator: "\n"))
    }
}
