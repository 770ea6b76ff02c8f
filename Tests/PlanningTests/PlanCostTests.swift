import Planning
import Testing

@Suite struct PlanCostTests {
    @Test func `costs add up, and weights turn them into pounds`() {
        let cost = PlanCost(pence: 1250, hours: 2) + PlanCost(pence: 50, hours: 1, kilometres: 10)
        #expect(cost == PlanCost(pence: 1300, hours: 3, kilometres: 10))
        #expect(abs(PlanWeights().total(cost) - (13 + 48 + 5.6)) < 1e-9)
    }

    @Test(arguments: [
        (0, "£0"), (20_000, "£200"), (1250, "£12.50"), (105, "£1.05"), (475_200, "£4,752"),
        (123_456_789, "£1,234,567.89"), (100_000_00, "£100,000"),
        (-120_000, "-£1,200"),
    ])
    func `pence are read as pounds`(pence: Int, text: String) {
        #expect(pence.asPounds == text)
    }
}
