import CEL
import Rules

/// Puts a finding into one sentence.
struct Wording {
    let school: SchoolCheck
    let rule: Rule
    let because: Reason
    let verdict: Verdict

    private var language: String { school.checker.language }

    func message(_ outcome: Outcome, _ statement: Statement?, _ waiver: Waiver?) -> String {
        switch outcome {
        case .met: filled(rule.messageMet ?? rule.message) ?? rule.title(language)
        case .notMet, .partlyMet: filled(rule.message) ?? rule.title(language)
        case .unknown: "Not known: \(missingInWords)"
        case .notApplicable: notApplicable(statement)
        case .waived: waiver.map { waived($0) } ?? ""
        case .error: errorInWords
        }
    }

    private func filled(_ template: MessageTemplate?) -> String? {
        template?.text(language) { figure($0) }
    }

    private func notApplicable(_ statement: Statement?) -> String {
        if case .notApplicable = verdict {
            return rule.applies?.otherwise?(language) ?? "Nothing here for the rule to look at"
        }
        return "The school says: \(statement?.because ?? "")"
    }

    private func waived(_ waiver: Waiver) -> String {
        "Waived by \(waiver.allowedBy) until \(waiver.until): \(waiver.because)"
    }

    private var errorInWords: String {
        guard case .error(let error) = verdict else { return "" }
        return "The rule could not be evaluated: \(error.message.text)"
    }

    /// The missing fields by their labels, the same label once.
    private var missingInWords: String {
        let finder = FieldFinder(model: school.pack.model, root: school.root)
        var labels: [String] = []
        for path in because.missing {
            let label = finder.description(of: path, language)
            if !labels.contains(label) { labels.append(label) }
        }
        guard !labels.isEmpty else {
            return "there is nothing recorded that the rule could look at"
        }
        let rest = labels.count > 3 ? " and \(labels.count - 3) more" : ""
        return labels.prefix(3).joined(separator: "; ") + rest
    }

    private func figure(_ name: String) -> String {
        switch name {
        case "count": count
        case "needed": neededInWords
        case "looked-at": String(because.lookedAt)
        case "names": listed(because.evidence)
        case "failing": listed(because.failing)
        case "level": verdict.level ?? "none"
        case "next-level": nextLevel
        case "school": school.inventory.schoolName
        default: school.pack[parameter: name]?.text ?? name
        }
    }

    /// What was counted; for a rule on one number, that number.
    private var count: String {
        guard let form = rule.form as? FieldsForm, let field = form.fields.first else {
            return String(because.matched)
        }
        let value = field.value(in: school.root)
        let number = value?.number ?? value?.record?["amount"]?.number
        guard let number else { return String(because.matched) }
        return number == number.rounded() ? String(Int64(number)) : String(number)
    }

    private var neededInWords: String {
        if case .levels(let levels) = rule.requirement {
            let next = levels.first { $0.name == nextLevel } ?? levels.last
            return next?.form.needed?.inWords ?? ""
        }
        return rule.form?.needed?.inWords ?? ""
    }

    private var nextLevel: String {
        guard case .levels(let levels) = rule.requirement else { return "" }
        guard let level = verdict.level, let index = levels.firstIndex(where: { $0.name == level })
        else { return levels.first?.name ?? "" }
        return levels[min(index + 1, levels.count - 1)].name
    }

    private func listed(_ items: [Reason.Item]) -> String {
        guard !items.isEmpty else { return "none" }
        let names = items.prefix(4).map(\.name).joined(separator: ", ")
        return items.count > 4 ? "\(names) and \(items.count - 4) more" : names
    }
}
