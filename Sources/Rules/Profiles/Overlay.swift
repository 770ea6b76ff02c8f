package import Diagnostics
import YAML

/// Lays a profile over a pack.
///
/// It exchanges values in the pack's document, each of which keeps the place that it was written
/// at, and has the whole read again: what a profile writes wrong is found as a pack's faults are.
package struct Overlay {
    let pack: Pack
    let profile: Profile
    var log = DiagnosticLog()

    /// The pack's document, changed so far.
    var document: Node

    /// The rules by id, while they are changed one by one.
    var rules: [String: Node] = [:]
    var changes: [AppliedChange] = []

    /// Lays a profile over a pack.
    ///
    /// - Returns: the effective pack; none where anything in the profile is wrong.
    package static func apply(
        _ profile: Profile,
        to pack: Pack,
        into log: inout DiagnosticLog
    ) -> Pack? {
        var overlay = Overlay(pack: pack, profile: profile, document: pack.document)
        let effective = overlay.effective()
        log.append(contentsOf: overlay.log)
        return overlay.log.hasErrors ? nil : effective
    }

    private mutating func effective() -> Pack? {
        guard isForThePack() else { return nil }
        select()
        changeParameters()
        changeScale()
        changeDistances()
        changeRules()
        checkLocks()
        guard var effective = PackReader.read(document, model: pack.model, into: &log) else {
            return nil
        }
        effective.profiles = pack.profiles + [applied]
        return effective
    }

    private var applied: AppliedProfile {
        AppliedProfile(
            id: profile.id,
            version: profile.version,
            title: profile.title,
            publisher: profile.publisher,
            changes: changes,
            locks: profile.locks,
            span: profile.span
        )
    }

    private mutating func isForThePack() -> Bool {
        let (id, version) =
            pack.profiles.last.map { ($0.id, $0.version) } ?? (pack.id, pack.version)
        let major = String(version.prefix { $0 != "." })
        if profile.base.id == id, profile.base.major == major { return true }
        log.append(
            ProfileMessage.notFor(
                "\(profile.base.id)@\(profile.base.major)",
                found: "\(id)@\(version)"
            ),
            at: profile.base.wanted
        )
        return false
    }

    /// Notes that a value is changed, or says that it is not and answers so.
    mutating func note(
        _ target: AppliedChange.Target,
        from old: Node?,
        to new: Node,
        because reason: Profile.Reason,
        isSame: Bool = false
    ) -> Bool {
        if let old, isSame || old.saysSame(as: new) {
            let notes = [Diagnostic.Note("it is set here", at: old.span)]
            log.append(ProfileMessage.changesNothing(target.inWords), at: new.span, notes: notes)
            return false
        }
        changes.append(
            AppliedChange(
                target: target,
                was: old?.inBrief ?? "",
                now: new.inBrief,
                because: reason.text,
                span: new.span
            )
        )
        return true
    }

    /// Says that the pack has nothing of a name, or that an inner profile has left it out.
    mutating func sayUnknown(_ name: Profile.Name, _ what: String, among known: [String]) {
        if let gone = pack.leftOut(name.text) {
            log.append(
                ProfileMessage.leftOut(name.text, by: gone.profile.name),
                at: name.span,
                notes: [.init("here: \(gone.change.because())", at: gone.change.span)]
            )
            return
        }
        let near = NearestName.of(name.text, in: known)
        log.append(ProfileMessage.unknown(name.text, what: what, near: near), at: name.span)
    }

    /// A rule that is still there; the log says why not.
    mutating func rule(_ name: Profile.Name) -> Rule? {
        if let rule = pack[rule: name.text] { return rule }
        sayUnknown(name, "rule", among: pack.rules.map(\.id))
        return nil
    }

    /// What an inner profile says of something that it locks.
    func lock(_ target: Profile.Lock.Target) -> (lock: Profile.Lock, profile: AppliedProfile)? {
        for profile in pack.profiles {
            if let lock = profile.locks.first(where: { $0.target == target }) {
                return (lock, profile)
            }
        }
        return nil
    }

    /// Says that something is locked.
    mutating func sayLocked(
        _ what: String,
        at span: Span,
        _ found: (lock: Profile.Lock, profile: AppliedProfile)
    ) {
        log.append(
            ProfileMessage.locked(what, by: found.profile.name),
            at: span,
            notes: [.init("locked here: \(found.lock.because())", at: found.lock.span)]
        )
    }
}

extension Pack {
    /// The profile that left out a rule, or every rule of a clause.
    fileprivate func leftOut(
        _ name: String
    ) -> (change: AppliedChange, profile: AppliedProfile)? {
        exclusions.first { $0.rule == name || $0.change.was == name }
            .map { ($0.change, $0.profile) }
    }
}
