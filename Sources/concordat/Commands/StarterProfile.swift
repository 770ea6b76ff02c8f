import Rules

/// A profile that changes nothing yet, with a sample of each change as a comment.
struct StarterProfile {
    let pack: Pack

    /// The file that it extends.
    let file: String

    var text: String {
        """
        # A profile: what your nation, trust or school changes of a rule set. The rule set itself
        # stays as it is. Open a change by deleting its '#'; say why with each.
        # See what comes of it: concordat rules resolve my-profile.yaml
        format: concordat/profile/1
        id: my-profile
        version: 1.0.0
        title: {en: My profile}

        # The rule set or profile beneath: a path from this file, or a name among the rules of the
        # command. 'for' is the id and version that you wrote the profile for.
        extends: \(file)
        for: \(base)

        # Rules that do not count for you, by 'rule', 'clause' or 'strength'. With 'include' in the
        # place of 'exclude', only the rules that you name stay.
        # exclude:
        #   - {rule: \(rule), because: Say why}

        \(parameters)
        # Words and strengths of single rules. A text under 'cy' alone adds Welsh to the English.
        # rules:
        #   - rule: \(rule)
        #     strength: must
        #     title: \(title)
        #     action: What to do first
        #     because: Say why
        #     examples:
        #       - {name: nothing recorded, given: {}, expect: unknown}

        # How far to look for partners.
        # distances:
        #   - {kinds: [public-libraries], within-km: [10, 25], because: Say why}

        \(levels)
        # What profiles over this one may not weaken.
        # locked: {rules: [\(rule)], because: Say why}

        """
    }

    private var base: String {
        pack.profile.map { $0 } ?? pack.name
    }

    private var rule: String { pack.rules.first?.id ?? "some-rule" }
    private var title: String { pack.rules.first?.title() ?? "A title" }

    private var parameters: String {
        guard !pack.parameters.isEmpty else { return "" }
        let lines = pack.parameters.map { parameter in
            "#   \(parameter.name): {value: \(parameter.text), because: Say why}\n"
        }
        return """
            # Numbers; each stands here as it is now. A changed number needs an example of a rule that
            # it touches, under 'rules'.
            # parameters:
            \(lines.joined())
            """
    }

    private var levels: String {
        guard pack.levels.count > 1, let worst = pack.levels.first, let best = pack.levels.last
        else { return "" }
        let mapping = pack.levels.map { $0 == worst ? "\($0): low" : "\($0): high" }
        return """
            # Another scale of levels, and what each level from \(worst) to \(best) becomes.
            # levels:
            #   order: worst-first
            #   names: [low, high]
            #   from: {\(mapping.joined(separator: ", "))}
            #   because: Say why

            """
    }
}
