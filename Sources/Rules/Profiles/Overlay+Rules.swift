import Diagnostics
import YAML

extension Overlay {
    mutating func changeRules() {
        let written = document.mapping?["rules"]?.elements ?? []
        let named = written.compactMap { node in node.id.map { ($0, node) } }
        rules = Dictionary(named, uniquingKeysWith: { first, _ in first })
        var done: Set<AppliedChange.Target> = []
        for change in profile.rules {
            for name in change.rules {
                guard let rule = rule(name), isKept(name) else { continue }
                apply(change, to: rule, &done)
            }
        }
        document = document.changing("rules") { list in
            list.mapping { rule in rule.id.flatMap { rules[$0] } ?? rule }
        }
    }

    /// Whether the profile itself leaves the rule in; the log says where not.
    private mutating func isKept(_ name: Profile.Name) -> Bool {
        let exclusion = AppliedChange.Target.exclusion(rule: name.text)
        guard let change = changes.first(where: { $0.target == exclusion }) else { return true }
        log.append(
            ProfileMessage.leftOut(name.text, by: "this profile"),
            at: name.span,
            notes: [.init("here", at: change.span)]
        )
        return false
    }

    private mutating func apply(
        _ change: Profile.RuleChange,
        to rule: Rule,
        _ done: inout Set<AppliedChange.Target>
    ) {
        for (key, node) in change.values {
            guard done.insert(.rule(rule.id, key: key.text)).inserted else {
                sayTwice("'\(key.text)' of '\(rule.id)'", at: key.span)
                continue
            }
            guard let reason = change.reason, isAllowed(key, node, of: rule) else { continue }
            set(key.text, to: node, of: rule, because: reason)
        }
        if !change.examples.isEmpty { add(change.examples, to: rule) }
    }

    private mutating func add(_ examples: [Node], to rule: Rule) {
        let dated = examples.map { self.dated($0) }
        edit(rule) { rule in
            let old = rule.mapping?["examples"] ?? Node(.sequence([]), at: rule.span)
            return rule.setting("examples", to: old.replacing(with: dated))
        }
    }

    private mutating func set(
        _ key: String,
        to node: Node,
        of rule: Rule,
        because reason: Profile.Reason
    ) {
        let old = current(key, of: rule)
        let new =
            key == "levels" ? old.map { node.overlaid(on: $0) } ?? node : node.translating(old)
        let target = AppliedChange.Target.rule(rule.id, key: key)
        guard note(target, from: old, to: new, because: reason) else { return }
        edit(rule) { rule in
            guard key == "action" else { return rule.setting(key, to: new) }
            let remedy = rule.mapping?["remedy"] ?? Node(.mapping(Mapping([])), at: new.span)
            return rule.setting("remedy", to: remedy.setting("action", to: new))
        }
    }

    /// Whether a value may be changed: levels where the rule has some, and nothing that is locked.
    private mutating func isAllowed(_ key: Profile.Name, _ node: Node, of rule: Rule) -> Bool {
        if key.text == "levels", !rule.isGraded {
            log.append(ProfileMessage.notGraded(rule.id), at: key.span)
            return false
        }
        guard let found = lock(.rule(rule.id)) else { return true }
        if key.text == "levels" {
            sayLocked("'\(rule.id)'", at: key.span, found)
            return false
        }
        return key.text != "strength" || rises(node, rule, found)
    }

    /// Whether the strength of a locked rule is not weakened; the log says where it is.
    private mutating func rises(
        _ node: Node,
        _ rule: Rule,
        _ found: (lock: Profile.Lock, profile: AppliedProfile)
    ) -> Bool {
        guard let new = node.scalar.flatMap({ Strength(rawValue: $0.text) }), rule.strength < new
        else { return true }
        let (old, name) = (rule.strength, found.profile.name)
        log.append(
            ProfileMessage.weakens(rule.id, from: old, to: new, by: name),
            at: node.span,
            notes: [.init("locked here: \(found.lock.because())", at: found.lock.span)]
        )
        return false
    }

    /// The value as the profile has made it so far.
    private func current(_ key: String, of rule: Rule) -> Node? {
        let node = rules[rule.id]?.mapping
        return key == "action" ? node?["remedy"]?.mapping?["action"] : node?[key]
    }

    private mutating func edit(_ rule: Rule, _ change: (Node) -> Node) {
        rules[rule.id] = rules[rule.id].map(change)
    }

    /// An example of the profile's, with the day that the profile gives for all of them.
    private func dated(_ example: Node) -> Node {
        guard let day = profile.examplesAsOf else { return example }
        return example.changing("given") { given in
            given.mapping.map { $0["as-of"] == nil } ?? false
                ? given.setting("as-of", to: day) : given
        }
    }

    /// Sees that everything locked is there.
    mutating func checkLocks() {
        for lock in profile.locks {
            switch lock.target {
            case .rule(let id): _ = rule(.init(text: id, span: lock.span))
            case .parameter(let name) where pack[parameter: name] == nil:
                sayUnknown(
                    .init(text: name, span: lock.span),
                    "parameter",
                    among: pack.parameters.map(\.name)
                )
            case .parameter: break
            }
        }
    }
}

extension Node {
    /// A list of examples, in which those of a known name take the place of the old.
    fileprivate func replacing(with examples: [Node]) -> Node {
        let names = Set(examples.compactMap { $0.mapping?["name"]?.scalar?.text })
        return mapping { example in
            example.mapping?["name"]?.scalar.map { names.contains($0.text) } ?? false
                ? nil : example
        }.appending(examples)
    }

    /// A mapping whose values go over those of another.
    fileprivate func overlaid(on old: Node) -> Node {
        (mapping?.entries ?? []).reduce(old) {
            $0.setting($1.name, to: $1.value, key: $1.key)
        }
    }
}
