package import Diagnostics
package import YAML

/// Profiles that lie one upon another, and the pack beneath them all.
package struct ProfileChain: Sendable {
    /// The innermost first.
    package let profiles: [Profile]

    /// The file of the pack, and what it holds.
    package let file: String
    package let document: Node

    /// How many profiles may lie one upon another.
    package static let most = 8
}

/// Where profiles and packs are found.
package struct ProfileFiles: Sendable {
    /// The path of a file named by another, in a form that is the same for the same file.
    let path: @Sendable (_ name: String, _ beside: String) -> String?

    /// What a file holds; none where the log has been told why.
    let document: @Sendable (_ path: String, inout DiagnosticLog) throws -> Node?

    package init(
        path: @escaping @Sendable (_ name: String, _ beside: String) -> String?,
        document: @escaping @Sendable (_ path: String, inout DiagnosticLog) throws -> Node?
    ) {
        (self.path, self.document) = (path, document)
    }
}

extension ProfileChain {
    /// Follows a profile inwards to the pack that it rests on.
    ///
    /// - Returns: the chain; none where a profile is wrong, or the chain never ends in a pack.
    package static func read(
        _ document: Node,
        at file: String,
        from files: ProfileFiles,
        into log: inout DiagnosticLog
    ) throws -> ProfileChain? {
        var (document, path) = (document, file)
        var (profiles, seen): ([Profile], [String]) = ([], [file])
        while ProfileReader.isProfile(document) {
            guard let profile = ProfileReader.read(document, into: &log),
                let next = next(profile, path, files, &seen, &log),
                let inner = try files.document(next, &log)
            else { return nil }
            profiles.append(profile)
            (document, path) = (inner, next)
        }
        return ProfileChain(profiles: profiles.reversed(), file: path, document: document)
    }

    /// The file that a profile extends, where that has an end.
    private static func next(
        _ profile: Profile,
        _ path: String,
        _ files: ProfileFiles,
        _ seen: inout [String],
        _ log: inout DiagnosticLog
    ) -> String? {
        let base = profile.base
        guard let next = files.path(base.file, path) else {
            log.append(ProfileMessage.noFile(base.file), at: base.span)
            return nil
        }
        guard !seen.contains(next) else {
            log.append(ProfileMessage.ring(seen + [next]), at: base.span)
            return nil
        }
        seen.append(next)
        guard seen.count <= most + 1 else {
            log.append(ProfileMessage.tooDeep(most), at: base.span)
            return nil
        }
        return next
    }

    /// The pack by itself, and as each profile makes it; none where one cannot be laid over it.
    package func stages(over pack: Pack, into log: inout DiagnosticLog) -> [Pack]? {
        var stages = [pack]
        for profile in profiles {
            guard let next = Overlay.apply(profile, to: stages[stages.count - 1], into: &log) else {
                return nil
            }
            stages.append(next)
        }
        return stages
    }
}
