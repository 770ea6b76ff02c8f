package import Diagnostics
import YAML

/// An overlay in a file of its own: what a nation, a trust or a school changes of a rule set.
///
/// It never edits a pack; `Overlay` makes an effective pack of the two.
package struct Profile: Sendable {
    package let id: String
    package let version: String
    package let title: LocalizedText
    package let publisher: String?

    /// The pack or profile that it is laid over.
    package let base: Base

    /// Rules that stay, where not all do.
    let include: [Selector]
    let exclude: [Selector]
    let parameters: [ParameterChange]
    let levels: ScaleChange?
    let distances: [DistanceChange]
    let rules: [RuleChange]

    /// What profiles over this one may not weaken.
    let locks: [Lock]

    /// The clock of its own examples.
    let examplesAsOf: Node?

    /// Where it says its id.
    package let span: Span

    /// `id@version`.
    package var name: String { "\(id)@\(version)" }
}

extension Profile {
    /// The pack or profile beneath, by file, and for which one the profile was written.
    package struct Base: Sendable {
        /// A path from the profile, or a name among the rules that come with the command.
        package let file: String
        package let span: Span

        /// The id of what it was written for.
        let id: String

        /// The first number of the version that it was written for.
        let major: String
        let wanted: Span
    }

    /// Why something is changed.
    struct Reason: Sendable {
        let text: LocalizedText
        let node: Node
    }

    /// Rules by id, clause or strength; all that it names must fit.
    struct Selector: Sendable {
        let rules: [Name]
        let clauses: [Name]
        let strengths: [Strength]
        let reason: Reason
        let span: Span

        func selects(_ rule: Rule) -> Bool {
            (rules.isEmpty || rules.contains { $0.text == rule.id })
                && (clauses.isEmpty || clauses.contains { $0.text == rule.clause })
                && (strengths.isEmpty || strengths.contains(rule.strength))
        }
    }

    /// The name of something in the pack, and where the profile says it.
    struct Name: Sendable {
        let text: String
        let span: Span
    }

    struct ParameterChange: Sendable {
        let name: Name
        let value: Node

        /// `source` or `interpretation`; the latter unless it is said.
        let basis: Node?
        let reason: Reason
    }

    /// Another scale of levels, and which of its levels each old one becomes.
    struct ScaleChange: Sendable {
        let order: Node
        let names: Node
        let mapping: [(old: Name, new: Node)]
        let reason: Reason
        let span: Span
    }

    struct DistanceChange: Sendable {
        let kinds: [Name]
        let node: Node
        let reason: Reason
    }

    /// What becomes of some rules; the examples are added to each of them.
    struct RuleChange: Sendable {
        let rules: [Name]
        let values: [(key: Name, node: Node)]
        let examples: [Node]

        /// None where there are examples alone.
        let reason: Reason?
    }

    /// A rule or parameter that profiles further out may not weaken.
    package struct Lock: Sendable {
        package enum Target: Sendable, Hashable {
            case rule(String)
            case parameter(String)
        }

        package let target: Target
        package let because: LocalizedText
        package let span: Span
    }
}
