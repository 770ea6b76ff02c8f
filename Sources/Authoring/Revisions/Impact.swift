package import Checking
import Diagnostics
package import Rules

/// What a revision of a rule set changes for schools.
package struct Impact: Sendable {
    package let revision: Revision
    package let schools: [School]

    /// What it changes for one school.
    package struct School: Sendable {
        package let name: String
        package let file: String
        package let before: Summary
        package let after: Summary
        package let changes: [Change]
    }

    /// A finding that comes out otherwise; none before where the rule is new, none after where it
    /// is gone.
    package struct Change: Sendable {
        package let rule: Rule
        package let before: Finding?
        package let after: Finding?

        /// The edits of the rule that did it, as few as suffice.
        package let causes: [RuleEdit]
    }

    /// Checks schools against both versions.
    ///
    /// - Parameters:
    ///   - revision: the two versions.
    ///   - inventories: the schools.
    ///   - asOf: the day for which to check; of each school its own where none is given.
    package init(of revision: Revision, on inventories: [Inventory], asOf: Day? = nil) {
        self.revision = revision
        schools = inventories.compactMap { inventory in
            (asOf ?? inventory.asOf).map { School(revision, inventory, $0) }
        }
    }

    /// How many findings of all schools have an outcome, before and after.
    package func total(_ outcome: Outcome) -> (before: Int, after: Int) {
        (
            schools.map { $0.before[outcome] }.reduce(0, +),
            schools.map { $0.after[outcome] }.reduce(0, +)
        )
    }
}

extension Impact.School {
    fileprivate init(_ revision: Revision, _ inventory: Inventory, _ day: Day) {
        func check(_ pack: CompiledPack) -> SchoolCheck {
            SchoolCheck(checker: Checker(pack), inventory: inventory.about(pack.pack), asOf: day)
        }
        let old = check(revision.old)
        let new = check(revision.new)
        let kept = revision.pairs.compactMap { Impact.Change($0, old, new) }
        let added = revision.added.map { rule in
            Impact.Change(rule: rule.rule, before: nil, after: new.finding(rule), causes: [])
        }
        let removed = revision.removed.map { rule in
            Impact.Change(rule: rule.rule, before: old.finding(rule), after: nil, causes: [])
        }
        name = inventory.schoolName
        file = inventory.source.name
        before = Summary(revision.old.rules.map { old.finding($0) })
        after = Summary(revision.new.rules.map { new.finding($0) })
        changes = kept + added + removed
    }
}

extension Impact.Change {
    /// What became of one rule; none where it comes out as before.
    fileprivate init?(_ pair: RulePair, _ old: SchoolCheck, _ new: SchoolCheck) {
        let after = new.outcome(pair.new)
        guard !old.outcome(pair.old).isSame(as: after) else { return nil }
        rule = pair.new.rule
        before = old.finding(pair.old)
        self.after = new.finding(pair.new)
        causes = pair.cause { old.outcome($0).isSame(as: after) }
    }
}
