package import CEL
package import Diagnostics

/// What a rule means, as the expressions that decide it.
package struct RuleMeaning: Sendable, Hashable {
    /// True where the rule applies; none where it always does.
    package var applies: Expression?

    /// What it asks for; of a graded rule one expression for each level, the worst first.
    package var levels: [Level]

    /// What becomes of it where it has nothing to go through.
    package var emptiness: Emptiness?

    /// What becomes of it where the inventory does not say enough.
    package var ifMissing: Rule.IfMissing

    /// What one level asks for; of a rule without levels, its only one, which has no name.
    package struct Level: Sendable, Hashable {
        package let name: String?
        package var expression: Expression

        package init(_ name: String?, _ expression: Expression) {
            (self.name, self.expression) = (name, expression)
        }
    }
}

extension Rule {
    /// What the rule means.
    ///
    /// - Parameter parse: reads the text of `require-cel`.
    /// - Returns: none where that text cannot be read.
    package func meaning(_ parse: (LocatedText) -> Expression?) -> RuleMeaning? {
        guard let levels = levels(parse) else { return nil }
        return RuleMeaning(
            applies: applies?.condition.expression,
            levels: levels,
            emptiness: form?.emptiness,
            ifMissing: ifMissing
        )
    }

    private func levels(_ parse: (LocatedText) -> Expression?) -> [RuleMeaning.Level]? {
        switch requirement {
        case .form(let form): [.init(nil, form.expression)]
        case .levels(let levels): levels.map { .init($0.name, $0.form.expression) }
        case .expression(let text, _): parse(text).map { [.init(nil, $0)] }
        }
    }

    /// What it asks for as a form: of a graded rule, the best level; none where it is CEL.
    package var form: (any RuleForm)? {
        switch requirement {
        case .form(let form): form
        case .levels(let forms): forms.last?.form
        case .expression: nil
        }
    }
}
