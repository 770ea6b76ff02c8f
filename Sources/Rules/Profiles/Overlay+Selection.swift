import Diagnostics
import YAML

extension Overlay {
    /// Takes out what is excluded, and what is not among the included where anything is.
    mutating func select() {
        for selector in profile.include + profile.exclude { checkNames(selector) }
        var gone: [String: Profile.Selector] = [:]
        for selector in profile.exclude { exclude(selector, &gone) }
        include(&gone)
        guard !gone.isEmpty else { return }
        for rule in pack.rules {
            if let selector = gone[rule.id] { noteExclusion(of: rule, by: selector) }
        }
        remove(Set(gone.keys))
    }

    private mutating func exclude(
        _ selector: Profile.Selector,
        _ gone: inout [String: Profile.Selector]
    ) {
        var isOfUse = false
        for rule in pack.rules where selector.selects(rule) {
            let named = selector.rules.first { $0.text == rule.id }
            if let named, gone[rule.id] != nil { sayTwice("'\(rule.id)'", at: named.span) }
            isOfUse = isOfUse || gone[rule.id] == nil
            gone[rule.id] = gone[rule.id] ?? selector
        }
        if !isOfUse, !log.hasErrors {
            log.append(ProfileMessage.changesNothing("the set of rules"), at: selector.span)
        }
    }

    private mutating func include(_ gone: inout [String: Profile.Selector]) {
        guard let first = profile.include.first else { return }
        let kept = pack.rules.filter { rule in
            profile.include.contains { $0.selects(rule) }
        }
        if kept.count == pack.rules.count {
            log.append(ProfileMessage.changesNothing("the set of rules"), at: first.span)
        }
        let names = Set(kept.map(\.id))
        for rule in pack.rules where !names.contains(rule.id) && gone[rule.id] == nil {
            gone[rule.id] = first
        }
    }

    private mutating func checkNames(_ selector: Profile.Selector) {
        for name in selector.rules { _ = rule(name) }
        for name in selector.clauses where pack[clause: name.text] == nil {
            sayUnknown(name, "clause", among: pack.clauses.map(\.id))
        }
    }

    private mutating func noteExclusion(of rule: Rule, by selector: Profile.Selector) {
        if let lock = lock(.rule(rule.id)) { sayLocked("'\(rule.id)'", at: selector.span, lock) }
        changes.append(
            AppliedChange(
                target: .exclusion(rule: rule.id),
                was: rule.clause,
                now: "",
                because: selector.reason.text,
                span: selector.span
            )
        )
    }

    /// The document without some rules, and without the clauses that only they checked.
    private mutating func remove(_ rules: Set<String>) {
        guard rules.count < pack.rules.count else {
            let selector = (profile.include + profile.exclude).first
            log.append(ProfileMessage.nothingLeft, at: selector?.span ?? profile.span)
            return
        }
        let left = Set(pack.rules.filter { !rules.contains($0.id) }.map(\.clause))
        let empty = Set(pack.rules.map(\.clause)).subtracting(left)
        document = document.changing("rules") { list in
            list.mapping { $0.isNamed(in: rules) ? nil : $0 }
        }
        document = document.changing("clauses") { list in
            list.mapping { $0.isNamed(in: empty) ? nil : $0 }
        }
    }

    /// Says that the profile changes something a second time.
    mutating func sayTwice(_ what: String, at span: Span) {
        log.append(ProfileMessage.twice(what), at: span)
    }
}

extension Node {
    /// Whether it is a rule or clause with one of the ids.
    func isNamed(in ids: Set<String>) -> Bool { id.map { ids.contains($0) } ?? false }

    /// The id of a rule or clause.
    var id: String? { mapping?["id"]?.scalar?.text }
}
