import Glibc

extension FileText {
    /// A path without needless steps: `a/./b/../c` is `a/c`.
    static func plainPath(_ path: String) -> String {
        var steps: [Substring] = []
        for step in path.split(separator: "/") where step != "." {
            if step == "..", let last = steps.last, last != ".." {
                steps.removeLast()
            } else {
                steps.append(step)
            }
        }
        let plain = (path.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
        return plain.isEmpty ? "." : plain
    }
}

extension FileText {
    /// The inventories that a path stands for: itself, or the YAML files of a folder by their names.
    static func inventories(_ path: String) throws(FileFailure) -> [String] {
        guard let folder = opendir(path) else { return [path] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            let isInventory = [".yaml", ".yml", ".json", ".ndjson", ".jsonl"].contains {
                name.hasSuffix($0)
            }
            if isInventory, !name.hasPrefix(".") { names.append(name) }
        }
        guard !names.isEmpty else {
            throw FileFailure(path: path, reason: "the folder holds no inventories (.yaml)")
        }
        let root = path.hasSuffix("/") ? String(path.dropLast()) : path
        return names.sorted().map { "\(root)/\($0)" }
    }
}
