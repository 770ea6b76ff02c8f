package import CEL
package import Diagnostics
package import Rules

/// How much of what the rules ask is known of a school, and what to ask next.
package struct Progress: Sendable {
    package var findings: [Finding] = []
    package var questions: [Question] = []

    /// Of a school with nothing to find out.
    package init() {}

    init(findings: [Finding], questions: [Question]) {
        (self.findings, self.questions) = (findings, questions)
    }

    /// The findings that are known.
    package var known: Int { findings.count - unknown.count }

    package var unknown: [Finding] { findings.filter { $0.outcome == .unknown } }
}

extension Checker {
    /// What is known of a school, and the best order of questions from here on.
    ///
    /// - Parameters:
    ///   - inventory: what the school recorded.
    ///   - asOf: the day for which to check; the inventory's own where none is given.
    ///   - path: what was asked last, of whose record more may be asked.
    ///   - log: takes references from the inventory to rules that the pack does not have.
    /// - Returns: none where there is no day to check for, or the log was told of errors.
    package func progress(
        of inventory: Inventory,
        asOf: Day? = nil,
        after path: FieldPath? = nil,
        into log: inout DiagnosticLog
    ) -> Progress? {
        guard let school = school(inventory, asOf: asOf, into: &log) else { return nil }
        let findings = compiled.rules.map { school.finding($0) }
        let finder = QuestionFinder(school: school, effort: .thorough, last: path)
        return Progress(findings: findings, questions: finder.questions(findings))
    }
}

extension CompiledPack {
    /// The lists that the rules go through, by their paths from the root.
    package var lists: [FieldPath] {
        let paths = pack.rules.flatMap(\.forms).compactMap(\.parts.list).map { list in
            list.reference.path(from: FieldPath())
        }
        return paths.enumerated().filter { !paths[..<$0].contains($1) }.map(\.element)
    }
}
