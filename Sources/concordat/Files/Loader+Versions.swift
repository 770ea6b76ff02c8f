import ArgumentParser
import Authoring
import Checking
import Rules

extension Loader {
    /// Two versions of a rule set, side by side.
    ///
    /// - Parameters:
    ///   - old: the rule set or profile as it was.
    ///   - new: as it is now; without one the old is compared with what a profile makes of it.
    ///   - profile: a profile to lay over both, or over the only one that is named.
    /// - Returns: the two, their rules paired.
    /// - Throws: where a file is wrong or cannot be read, or there is nothing to compare with.
    mutating func revision(
        from old: String,
        to new: String?,
        profile: String?
    ) throws -> Revision {
        if let new {
            return Revision(
                old: try pack(old, profile: profile),
                new: try pack(new, profile: profile)
            )
        }
        if let profile {
            return Revision(old: try pack(old), new: try pack(old, profile: profile))
        }
        let stages = try stages(old)
        guard let first = stages.first, let last = stages.last, stages.count > 1 else {
            throw ValidationError(
                "'\(old)' is no profile: name a second rule set, or a profile with --profile."
            )
        }
        return Revision(old: try compiled(first), new: try compiled(last))
    }

    /// A pack with the examples that a profile has not overtaken, ready to run.
    mutating func settledPack(_ path: String?, profile: String?) throws -> CompiledPack {
        let effective = try pack(path, profile: profile)
        guard let settled = InheritedExamples.settled(effective, into: &log) else { throw stop() }
        return try compiled(settled)
    }

    private mutating func compiled(_ pack: Pack) throws -> CompiledPack {
        guard let compiled = CompiledPack.compile(pack, into: &log) else { throw stop() }
        return compiled
    }
}
