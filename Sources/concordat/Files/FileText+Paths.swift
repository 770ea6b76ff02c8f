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
