import Rules

extension Report {
    /// What was checked against: the rule set, and the profiles over it, by id and version.
    var ruleSet: String { "rule set \(pack.nameInFull)" }

    /// The profiles that made the rule set what it is, the outermost first.
    var profiles: [String] { pack.profiles.reversed().map(\.name) }

    /// Each rule that a profile leaves out, with whose choice it is and why.
    var leftOut: [String] {
        pack.exclusions.map { exclusion in
            "\(exclusion.rule) is left out by \(exclusion.profile.title(language)). "
                + exclusion.change.because(language)
        }
    }

    /// Each number that a profile sets, with what it was, whose choice it is and why.
    var profileNumbers: [String] {
        pack.parameters.compactMap { parameter in
            pack.changed(.parameter(parameter.name)).map { changed in
                "\(parameter.title?(language) ?? parameter.name): \(parameter.text) instead of "
                    + "\(changed.change.was), set by \(changed.profile.title(language)). "
                    + changed.change.because(language)
            }
        }
    }
}
