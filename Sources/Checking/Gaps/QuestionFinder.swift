import CEL
import Rules

/// Finds what to ask, so that fewest answers settle most.
struct QuestionFinder {
    let school: SchoolCheck

    /// A question for every missing field, those that most findings wait for first.
    func questions(_ findings: [Finding]) -> [Question] {
        var rules: [FieldPath: [Rule]] = [:]
        for finding in findings where finding.outcome == .unknown {
            for path in finding.because.missing { rules[path, default: []].append(finding.rule) }
        }
        return rules.sorted { isBefore(($0.key, $0.value), ($1.key, $1.value)) }
            .map { question($0.key, $0.value) }
    }

    private func isBefore(
        _ left: (path: FieldPath, rules: [Rule]),
        _ right: (path: FieldPath, rules: [Rule])
    ) -> Bool {
        if left.rules.count != right.rules.count { return left.rules.count > right.rules.count }
        let strongest = { (rules: [Rule]) in rules.map(\.strength.rank).min() ?? 3 }
        if strongest(left.rules) != strongest(right.rules) {
            return strongest(left.rules) < strongest(right.rules)
        }
        return left.path < right.path
    }

    private func question(_ path: FieldPath, _ rules: [Rule]) -> Question {
        let finder = FieldFinder(model: school.pack.model, root: school.root)
        let language = school.checker.language
        let found = finder.field(at: path)
        let owner = found?.owner ?? school.inventory.schoolName
        let template = found?.field.question?(language)
        let text = template.map { MessageTemplate.filled($0) { $0 == "name" ? owner : $0 } }
        return Question(
            path: path,
            text: text ?? "What is the \(finder.description(of: path, language))?",
            help: found?.field.help?(language),
            rules: rules.map(\.id)
        )
    }
}
