import CEL
import Checking
import Diagnostics
import Rules
import Testing

@testable import Partners
@testable import Scenarios

/// Scenarios as somebody asks for them, tried.
enum Trial {
    /// What comes of adding and leaving out partners.
    static func answer(
        _ school: Inventory,
        add: [String] = [],
        remove: [String] = [],
        on day: String? = nil,
        entries: [DirectoryEntry] = []
    ) throws -> (answer: WhatIf?, log: DiagnosticLog) {
        let checker = try #require(Fixture.checker)
        let model = checker.compiled.pack.model
        let own = try #require(school.asOf)
        var reader = ScenarioReader(
            school,
            model: model,
            entries: entries,
            on: try day.map { try Fixture.day($0) } ?? own
        )
        for text in add { reader.add(text) }
        for text in remove { reader.remove(text) }
        var log = reader.log
        let answer = reader.scenario.flatMap {
            WhatIf($0, of: school, checker: checker, into: &log)
        }
        return (answer, log)
    }

    static func oakfield() throws -> Inventory { try Fixture.sample("oakfield-academy") }
}
