package import Authoring
package import Checking
import Diagnostics
package import Rules

/// What the examples of one pack, or of a profile over one, came to, and what they reach of it.
package struct TestReport: Sendable {
    package let pack: Pack

    /// Those of examples that still have to hold.
    package let results: [ExampleRun.Result]

    /// None where it was not asked for.
    package let coverage: Coverage?

    /// What a profile did to the examples of the files below it.
    let heirs: InheritedExamples

    package init(_ pack: Pack, results: [ExampleRun.Result], coverage: Coverage? = nil) {
        let heirs = InheritedExamples(results, of: pack)
        let failed = Set(heirs.failed.map(\.example.span))
        self.pack = pack
        self.results = results.filter { $0.passes || failed.contains($0.example.span) }
        self.coverage = coverage
        self.heirs = heirs
    }

    /// The profile, or the pack where none lies over it.
    package var name: String { pack.profile ?? pack.name }

    package var failures: [ExampleRun.Result] { heirs.failed }
    package var passedCount: Int { heirs.passed }

    /// Whether every example that has to hold does, and every change of a profile is shown by one.
    package var isPassing: Bool { failures.isEmpty && heirs.unshown.isEmpty }
}

extension TestReport {
    /// Changes of a profile that no example of its own shows, in one line each.
    var unshown: [String] {
        heirs.unshown.map { change in
            let place = change.span.start
            return "\(change.span.source.name):\(place.line):\(place.column): no example of "
                + "\(name) shows what this change does; give one to a rule that it touches"
        }
    }

    /// Examples of files below that a profile overtook, counted, in one line for each change.
    var overtaken: [String] {
        heirs.overtaken.map { change, count in
            "\(count) inherited \(count == 1 ? "example" : "examples") no longer held, because of: "
                + change
        }
    }
}

extension TestReport {
    /// What to do next, where there is something to do.
    package var advice: String? {
        guard failures.isEmpty, heirs.unshown.isEmpty else {
            return "Next: mend the rule or the example; 'concordat explain' says what a rule asks."
        }
        guard let coverage, !coverage.tally.isWhole else { return nil }
        return "Next: add an example for each part that none reaches; "
            + "'concordat rules mutate --write' adds what it can."
    }
}
