package import Diagnostics
package import YAML

/// A rule set: the clauses of a guideline and the rules that check them.
package struct Pack: Sendable {
    package let id: String
    package let version: String
    package let title: LocalizedText
    package let publisher: String?
    package let source: PackSource
    package let model: Model
    package let parameters: [Parameter]

    /// The names of the levels of graded rules, worst first.
    package let levels: [String]
    package let clauses: [Clause]
    package let rules: [Rule]
    package let distances: [DistanceBand]

    /// The languages in which the pack means to speak; English alone unless it says more.
    package let languages: [String]

    /// What became of it, the newest version first.
    package let changes: [PackChange]

    /// What its authors let stand although a lint finds it.
    package let lintAllowances: [LintAllowance]

    /// The pack as it is written.
    package let document: Node

    /// The clock of examples that have none of their own.
    package let examplesAsOf: Day?

    /// The profiles that made it what it is, the innermost first.
    package var profiles: [AppliedProfile] = []

    /// `id@version`.
    package var name: String { "\(id)@\(version)" }

    package subscript(rule id: String) -> Rule? { rules.first { $0.id == id } }

    /// The rule that took the place of one that is here no longer.
    package func successor(of id: String) -> Rule? {
        self[rule: id] == nil ? rules.first { $0.replaces.contains(id) } : nil
    }

    package subscript(clause id: String) -> Clause? { clauses.first { $0.id == id } }
    package subscript(parameter name: String) -> Parameter? {
        parameters.first { $0.name == name }
    }
}

extension Pack {
    /// How far to look for partners of some kinds, nearest first; everywhere where nothing is said.
    package func kilometres(for kinds: [String]) -> [Double] {
        let own = distances.first { $0.kinds.contains(where: kinds.contains) }
        let band = own ?? distances.first { $0.kinds.contains(DistanceBand.others) }
        return band?.withinKilometres ?? []
    }
}

/// The work that a pack's clauses come from.
package struct PackSource: Sendable {
    package let work: String
    package let chapter: String?
    package let doi: String?
    package let url: String?
}

/// What one version of a pack changed.
package struct PackChange: Sendable {
    package let version: String
    package let date: Day?
    package let notes: LocalizedText
}

/// One thing that the guideline recommends.
package struct Clause: Sendable {
    /// Who says whether it is kept.
    package enum CheckedBy: String, CaseIterable, Sendable {
        case rules
        case manual
    }

    package let id: String
    package let title: LocalizedText
    package let text: LocalizedText?
    package let checkedBy: CheckedBy

    /// The part of the source that says it.
    package let source: String?

    /// The clause as it is written.
    package let node: Node
    package let span: Span
}

/// How far to look for partners of some kinds, nearest band first.
package struct DistanceBand: Sendable {
    /// The word for every kind that no band of the pack names.
    package static let others = "any-other"

    package let kinds: [String]
    package let withinKilometres: [Double]
    package let because: LocalizedText?
}
