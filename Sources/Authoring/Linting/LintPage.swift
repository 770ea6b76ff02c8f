/// What a lint tells an author who asks about it; both samples are tested.
package struct LintPage: Sendable {
    package let avoid: LintSample
    package let prefer: LintSample

    /// Why it matters to those who write rules or are asked.
    package let why: String
}

extension Lint {
    /// The page as text.
    package static var pageText: String {
        """
        \(name)

        \(summary)

        Avoid

        \(indented(page.avoid.text))

        Prefer

        \(indented(page.prefer.text))

        Why

        \(page.why)

        To let it stand, give the reason in the rule set:

            lint:
              allow:
                - {lint: \(name), rule: …, because: …}

        """
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    }
}
