import Rules
import Scenarios
import Testing

@Suite struct ScenarioTests {
    @Test func `a scenario holds its day`() throws {
        let day = try #require(Day("2026-11-20"))
        #expect(Scenario(changes: [], day: day).day == day)
    }
}
