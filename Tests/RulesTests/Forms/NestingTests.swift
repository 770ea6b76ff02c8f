import CEL
import Testing
import YAML

@testable import Rules

/// Forms within forms, and the largest numbers.
@Suite struct NestingTests {
    @Test(arguments: ["any-of", "all-of"])
    func `twice the depth does not take a thousand times as long`(group: String) throws {
        let depth = 25
        let inner = "{at-least: 1, of: partnerships}"
        let require =
            String(repeating: "{\(group): [", count: depth) + inner
            + String(repeating: "]}", count: depth)
        #expect(try OneRule(require: require).outcome(of: "partnerships: none") == .notMet)
    }

    @Test(arguments: [Int64.max, .min, 0])
    func `a slip of one in the largest number stays a number`(number: Int64) throws {
        let operand = Operand.value(
            .int(number),
            text: "\(number)",
            try Files.model().document.span
        )
        let slips = operand.slips(of: .wholeNumber, in: try Files.model())
        #expect(slips.count == (number < 0 ? 0 : 1))
    }
}
