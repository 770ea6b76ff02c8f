package import Checking

extension Question {
    /// What becomes of it, by the ids of rules: which it settles after the questions before it, and
    /// which others it helps to settle.
    package var use: String {
        let others = rules.filter { !settles.contains($0) }
        let parts = [("settles", settles), ("helps", others)].filter { !$0.1.isEmpty }
        return parts.map { "\($0.0) \($0.1.joined(separator: ", "))" }.joined(separator: "; ")
    }
}
