import Checking
import Foundation
import Partners
import Rules
import Testing

@testable import Planning

/// How many made schools are tried: `CONCORDAT_TRIALS=200` for as many as are wanted.
private let schools =
    ProcessInfo.processInfo.environment["CONCORDAT_TRIALS"].flatMap { Int($0) } ?? 40

@Suite struct PlannerTests {
    @Test(arguments: 0..<schools / 5)
    func `plans cost what brute force finds to be least`(batch: Int) throws {
        let pack = try Fixture.pack(MadeCase.rules)
        for seed in batch * 5..<batch * 5 + 5 {
            let made = MadeCase(UInt64(seed), candidates: 60)
            let inventory = try Fixture.inventory(made.text)
            let answer = try Fixture.answer(pack, inventory, made.entries) { $0.others = 0 }
            let least = BruteForce(pack, inventory, made.entries, on: answer.request.from)
                .leastCost()
            if answer.left.isEmpty {
                let plan = try #require(answer.plan)
                let cost = try #require(least)
                #expect(abs(plan.total - cost) < 0.005, "seed \(seed): \(plan.total), \(cost)")
                #expect(plan.proof.isOptimal && plan.proof.bound == plan.total)
            } else {
                #expect(least == nil, "seed \(seed): \(answer.left.map(\.rule.id))")
            }
        }
    }
}
