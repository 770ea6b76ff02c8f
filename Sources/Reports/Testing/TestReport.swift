package import Authoring
package import Checking
package import Rules

/// What the examples of one pack came to, and what they reach of it.
package struct TestReport: Sendable {
    package let pack: Pack
    package let results: [ExampleRun.Result]

    /// None where it was not asked for.
    package let coverage: Coverage?

    package init(_ pack: Pack, results: [ExampleRun.Result], coverage: Coverage? = nil) {
        self.pack = pack
        self.results = results
        self.coverage = coverage
    }

    package var failures: [ExampleRun.Result] { results.filter { !$0.passes } }
    package var passedCount: Int { results.count - failures.count }
}
