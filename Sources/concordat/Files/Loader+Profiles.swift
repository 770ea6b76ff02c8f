import Diagnostics
import Glibc
import Rules
import YAML

extension Loader {
    /// A rule set by itself, and as each profile over it makes it, the effective one last.
    ///
    /// - Parameters:
    ///   - path: a rule set or a profile; the one that comes with the command where neither is named.
    ///   - profile: a profile to lay over it; without a path, over what it extends.
    /// - Returns: the rule set alone first.
    /// - Throws: where a file is wrong or cannot be read.
    mutating func stages(_ path: String?, profile: String? = nil) throws -> [Pack] {
        guard let profile else { return try stages(of: try chain(try packFile(path))) }
        let outer = try chain(Installation.file(profile))
        guard !outer.profiles.isEmpty else {
            throw FileFailure(path: profile, reason: "not a profile; name a rule set with --rules")
        }
        guard let path else { return try stages(of: outer) }
        var inner = try stages(of: try chain(Installation.file(path)))
        let base = inner.removeLast()
        return inner + (try stages(of: outer, over: base))
    }

    private mutating func stages(of chain: ProfileChain, over base: Pack? = nil) throws -> [Pack] {
        let pack = try base ?? pack(chain.document, at: chain.file)
        guard let stages = chain.stages(over: pack, into: &log) else { throw stop() }
        return stages
    }

    private mutating func pack(_ document: Node, at file: String) throws -> Pack {
        guard let name = PackReader.modelName(document, into: &log) else { throw stop() }
        let model = try model(name, beside: file)
        guard let pack = PackReader.read(document, model: model, into: &log) else { throw stop() }
        return pack
    }

    private mutating func chain(_ file: String) throws -> ProfileChain {
        guard let document = try document(file),
            let chain = try ProfileChain.read(
                document,
                at: FileText.plainPath(file),
                from: .found,
                into: &log
            )
        else { throw stop() }
        return chain
    }

    private func packFile(_ path: String?) throws -> String {
        if let path { return Installation.file(path) }
        guard let rules = Installation.rules else {
            throw FileFailure(
                path: "rules",
                reason: "not found beside the command; name a rule set with --rules"
            )
        }
        return "\(rules)/\(Installation.defaultPack)"
    }
}

extension ProfileFiles {
    /// Files beside a profile, then those that come with the command.
    static let found = ProfileFiles(
        path: { name, beside in
            let folder = beside.lastIndex(of: "/").map { String(beside[...$0]) } ?? ""
            let shipped = Installation.rules.map { ["\($0)/\(name)"] } ?? []
            let paths = name.hasPrefix("/") ? [name] : [folder + name] + shipped
            return paths.first { access($0, R_OK) == 0 }.map { FileText.plainPath($0) }
        },
        document: { path, log in
            YAMLReader.read(try FileText.source(path), into: &log)
        }
    )
}
