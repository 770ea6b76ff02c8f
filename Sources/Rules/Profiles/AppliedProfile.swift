package import Diagnostics

/// A profile that went into an effective pack, and what it changed there.
package struct AppliedProfile: Sendable {
    package let id: String
    package let version: String
    package let title: LocalizedText
    package let publisher: String?
    package let changes: [AppliedChange]
    package let locks: [Profile.Lock]

    /// Where the profile says its id.
    package let span: Span

    /// `id@version`.
    package var name: String { "\(id)@\(version)" }
}

/// One value that a profile changed, with what it was and why.
package struct AppliedChange: Sendable {
    /// The part of the pack that a change is about.
    package enum Target: Sendable, Hashable {
        case parameter(String)
        /// A value of a rule, by the rule's id and the profile's key for it.
        case rule(String, key: String)
        /// The scale of levels.
        case levels
        /// How far to look for a kind of partner.
        case distance(String)
        /// A rule that the effective pack has not.
        case exclusion(rule: String)
    }

    package let target: Target

    /// The value before, in brief; empty where there was none.
    package let was: String
    package let now: String
    package let because: LocalizedText

    /// Where the profile says it.
    package let span: Span
}

extension AppliedChange.Target {
    /// What it is, for a message.
    var inWords: String {
        switch self {
        case .parameter(let name): "'\(name)'"
        case .rule(let id, let key): "'\(key)' of '\(id)'"
        case .levels: "the scale"
        case .distance(let kind): "the distance of '\(kind)'"
        case .exclusion(let rule): "'\(rule)'"
        }
    }
}

extension Pack {
    /// The outermost profile that made it, as `id@version`; none where it is as its authors wrote it.
    package var profile: String? { profiles.last?.name }

    /// What the outermost profile that changed a thing made of it.
    package func change(of target: AppliedChange.Target) -> AppliedChange? {
        changed(target)?.change
    }

    /// The profile that last changed a thing, and the change.
    package func changed(
        _ target: AppliedChange.Target
    ) -> (change: AppliedChange, profile: AppliedProfile)? {
        for profile in profiles.reversed() {
            if let change = profile.changes.last(where: { $0.target == target }) {
                return (change, profile)
            }
        }
        return nil
    }

    /// Every change of numbers, the innermost profile's first.
    package var parameterChanges: [(change: AppliedChange, profile: AppliedProfile)] {
        profiles.flatMap { profile in
            profile.changes.compactMap { change in
                guard case .parameter = change.target else { return nil }
                return (change, profile)
            }
        }
    }

    /// The rules that profiles left out.
    package var exclusions: [(rule: String, change: AppliedChange, profile: AppliedProfile)] {
        profiles.flatMap { profile in
            profile.changes.compactMap { change in
                guard case .exclusion(let rule) = change.target else { return nil }
                return (rule, change, profile)
            }
        }
    }
}
