import CEL
package import Checking
import Rules

/// How a rule set is evaluated over many schools at once, in words: which rules go through columns,
/// through which lists, and what they share.
package struct PlanListing {
    private let pack: CompiledPack
    private let plan: RulePlan

    package init(_ pack: CompiledPack) {
        self.pack = pack
        plan = RulePlan(pack)
    }

    /// The whole plan: the lists that rules go through, and a line for each rule.
    package var summary: [String] {
        let all = steps(of: pack.rules.indices.map { $0 })
        let asked = pack.rules.indices.map { steps(of: [$0]).count }.reduce(0, +)
        let columnar = plan.rules.count(where: \.isColumnar)
        return [
            "\(columnar) of \(plan.rules.count) rules go through columns, many schools at once.",
            "\(all.count) steps do what they ask for in \(asked).", "", "Lists",
        ] + lists(all) + ["", "Rules"] + pack.rules.indices.map { line($0) }
    }

    /// The steps of one rule, in the order in which they are done.
    package func steps(of rule: String) -> [String] {
        guard let place = pack.rules.firstIndex(where: { $0.rule.id == rule }) else { return [] }
        return steps(of: [place]).map { step in
            let owner = step.list.map { "each of \(name($0))" } ?? "each school"
            let sharing = step.programs > 1 ? ", shared by \(step.programs) questions" : ""
            return "#\(step.number)  \(step.text)  (\(owner)\(sharing))"
        }
    }

    private func line(_ rule: Int) -> String {
        let steps = steps(of: [rule])
        let shared = steps.count { $0.programs > 1 }
        let id = pack.rules[rule].rule.id
        guard plan.rules[rule].isColumnar else { return "  \(id): one school at a time" }
        return "  \(id): \(steps.count) steps, \(shared) of them shared"
    }

    private func lists(_ steps: [ColumnPlan.Step]) -> [String] {
        let names = Set(steps.compactMap { $0.list.map { name($0) } }).sorted()
        return names.map { list in
            let rules = pack.rules.indices.count { rule in
                self.steps(of: [rule]).contains { $0.list.map { name($0) } == list }
            }
            let own = steps.count { $0.list.map { name($0) } == list }
            return "  \(list): \(own) steps for \(rules) rules"
        }
    }

    private func steps(of rules: [Int]) -> [ColumnPlan.Step] {
        plan.plan.steps(of: rules.flatMap { plan.rules[$0].programs }) { name($0) }
    }

    /// The names of a column from the root of the model.
    private func name(_ path: ColumnPath) -> String {
        let model = pack.pack.model
        var field = model.root.fields[path.variable]
        var name = field.name
        for case .field(let slot) in path.steps {
            guard let record = model.record(of: field.type) else { break }
            field = record.fields[slot]
            name += ".\(field.name)"
        }
        return name
    }
}
