package import Checking
import Rules

/// An old and a new version of a rule set, side by side.
package struct Revision: Sendable {
    package let old: CompiledPack
    package let new: CompiledPack

    /// Rules of both, each old one with the new one that took its place.
    package let pairs: [RulePair]
    package let added: [CompiledRule]
    package let removed: [CompiledRule]

    /// Pairs the rules of two versions: by what a new rule says that it replaces, else by id.
    package init(old: CompiledPack, new: CompiledPack) {
        let known = Dictionary(
            old.rules.map { ($0.rule.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let matches = new.rules.map { rule in
            let ids = rule.rule.replaces.isEmpty ? [rule.rule.id] : rule.rule.replaces
            return (rule, ids.compactMap { known[$0] })
        }
        let versions = Versions(old: old, new: new)
        self.old = old
        self.new = new
        pairs = matches.flatMap { rule, earlier in
            earlier.map { RulePair(old: $0, new: rule, of: versions) }
        }
        added = matches.filter(\.1.isEmpty).map(\.0)
        let kept = Set(pairs.map(\.old.rule.id))
        removed = old.rules.filter { !kept.contains($0.rule.id) }
    }
}
