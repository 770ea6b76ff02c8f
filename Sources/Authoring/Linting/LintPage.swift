/// What a lint tells an author who asks about it; both samples are tested.
package struct LintPage: Sendable {
    /// A piece of a rule set.
    package enum Sample: Sendable {
        /// Keys of one rule; what it needs besides is left out.
        case rule(String)
        /// Keys of a rule set; what it needs besides is left out.
        case pack(String)
        /// Keys of one rule as it was and as it is.
        case revision(from: String, to: String)
    }

    package let avoid: Sample
    package let prefer: Sample

    /// Why it matters to those who write rules or are asked.
    package let why: String
}

extension LintPage.Sample {
    /// The sample as it is printed.
    var text: String {
        switch self {
        case .rule(let text), .pack(let text): text
        case .revision(let old, let new): "# before\n\(old)\n# after\n\(new)"
        }
    }
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
