import Checking
import Foundation
import Rules
import Testing

@testable import Partners

/// Every suggestion ever printed closes its gap when applied, and no proper part of it does.
@Suite struct SuggestionProofTests {
    private static let samples = [
        "oakfield-academy", "brackenhill-school", "lakeside-high", "glenorrin-academy",
        "ysgol-bryn-derw", "drumgallion-college",
    ]

    /// How many inventories are made up for each rule set; 500 where `CONCORDAT_TRIALS` says so,
    /// which takes some minutes.
    private static let trials =
        Int(ProcessInfo.processInfo.environment["CONCORDAT_TRIALS"] ?? "") ?? 100

    private static let batches = Trial.packs.flatMap { pack in (0..<10).map { (pack, $0) } }

    /// Tries every suggestion and every smallest change; those that say the same are tried once.
    private func tried(_ result: CheckResult, _ trial: Trial) -> Int {
        let advice = Suggester(result, finder: trial.finder).advice()
        var count = 0
        for gap in result.gaps {
            let suggestions = advice[gap.rule.id]?.suggestions ?? []
            var seen: [[Change]] = []
            for changes in [gap.smallestChange] + suggestions.map(\.change) where !changes.isEmpty {
                count += 1
                let told = changes.map(\.anonymous)
                guard !seen.contains(told) else { continue }
                seen.append(told)
                expect(changes, close: gap, in: result, trial)
            }
        }
        return count
    }

    private func expect(
        _ changes: [Change],
        close gap: Gap,
        in result: CheckResult,
        _ trial: Trial
    ) {
        #expect(trial.isMet(gap, after: changes, in: result), "\(gap.rule.id): \(changes)")
        for part in ChangePart.properParts(of: changes) {
            #expect(!trial.isMet(gap, after: part, in: result), "\(gap.rule.id): \(part)")
        }
    }

    @Test(arguments: samples, Trial.packs)
    func `those of the samples do`(sample: String, pack: String) throws {
        let trial = try Trial(pack)
        let file = Fixture.root.appending(path: "samples/\(sample).yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacing("pack: cilip-secondary-2014.partnerships", with: "pack: another")
        #expect(tried(try trial.result(text), trial) > 0 || pack == Trial.packs[1])
    }

    @Test(arguments: batches)
    func `those of made-up inventories do`(pack: String, batch: Int) throws {
        let trial = try Trial(pack)
        var count = 0
        for seed in 0..<Self.trials where seed % 10 == batch {
            var inventory = MadeInventory(seed: seed, model: trial.pack.pack.model)
            count += tried(try trial.result(inventory.text()), trial)
        }
        #expect(count > 2 * Self.trials / 10)
    }
}

extension Change {
    /// The change without the names of partners, on which no rule of the packs looks.
    fileprivate var anonymous: Change {
        guard case .add(let list, let fields) = self else { return self }
        return .add(
            to: list,
            fields: fields.filter { !["partner", "directory"].contains($0.path[0]) }
        )
    }
}
