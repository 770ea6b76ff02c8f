extension ColumnPlan {
    /// One step of a plan, for those who look at it.
    package struct Step: Sendable {
        package let number: Int

        /// What it works out; other steps stand in it by their numbers.
        package let text: String

        /// The column of the lists through whose elements it goes; none for the evaluations
        /// themselves.
        package let list: ColumnPath?

        /// How many programs need it.
        package let programs: Int
    }

    /// The steps of some programs in the order in which they are done, columns named as people call
    /// them.
    package func steps(of programs: [Int], naming name: (ColumnPath) -> String) -> [Step] {
        let uses = roots.map { needed(by: $0) }
        let wanted = programs.reduce(into: Set<Int>()) { $0.formUnion(uses[$1]) }
        return wanted.sorted().map { number in
            Step(
                number: number,
                text: nodes[number].operation.text(in: self, name),
                list: list(of: nodes[number].level),
                programs: uses.count { $0.contains(number) }
            )
        }
    }

    private func list(of level: Int) -> ColumnPath? {
        level == 0 ? nil : columns[levels[level].list].path
    }

    /// The steps that lead to one.
    private func needed(by root: Int?) -> Set<Int> {
        var needed: Set<Int> = []
        var pending = [root].compactMap(\.self)
        while let next = pending.popLast() {
            if needed.insert(next).inserted { pending += nodes[next].operation.operands }
        }
        return needed
    }
}

extension Operation {
    /// The step in words, other steps by their numbers.
    fileprivate func text(in plan: ColumnPlan, _ name: (ColumnPath) -> String) -> String {
        func column(_ number: Int) -> String { name(plan.columns[number].path) }
        switch self {
        case .read(let number): return column(number)
        case .constant(let cell): return cell == TruthCell.yes ? "true" : "false"
        case .lift(let node): return "#\(node), for each element"
        case .and(let parts): return parts.map { "#\($0)" }.joined(separator: " && ")
        case .or(let parts): return parts.map { "#\($0)" }.joined(separator: " || ")
        case .not(let part): return "!#\(part)"
        case .choice(let condition, let yes, let no): return "#\(condition) ? #\(yes) : #\(no)"
        case .same(let left, let right): return "#\(left) == #\(right)"
        case .order(let order, let left, let right):
            return "\(left.text(in: plan)) \(order.sign) \(right.text(in: plan))"
        case .wordIn(let words, let wanted):
            let list = wanted.map { plan.words[Int($0)].debugDescription }
            return "#\(words) in [\(list.joined(separator: ", "))]"
        case .text(let words, let function): return "#\(words).\(plan.texts[function].name)"
        case .known(let values): return "known #\(values)"
        case .present(let values, _): return "present #\(values)"
        case .presentList(let list): return "present \(column(list))"
        case .settled(let part): return "#\(part), no where unknown"
        case .mended(let part): return "#\(part), no where missing"
        case .tally(let asked, let level, let body, let filter):
            let list = column(plan.levels[level].list)
            return "\(list).\(asked.text(body))" + (filter.map { " where #\($0)" } ?? "")
        case .counted(let asked, let parts):
            return "\(asked.text(nil)) of " + parts.map { "#\($0)" }.joined(separator: ", ")
        case .size(let level, let filter):
            let list = column(plan.levels[level].list)
            return "size \(list)" + (filter.map { " where #\($0)" } ?? "")
        case .arithmetic(let operation, let left, let right):
            return "\(left.text(in: plan)) \(operation.sign) \(right.text(in: plan))"
        case .years(let moments): return "year of #\(moments)"
        case .shifted(let moments, let function): return "#\(moments).\(plan.shifts[function].name)"
        case .join(let asked, let list, let own, let other, _):
            return "\(column(list)).\(asked.text(nil)) \(column(own)) == #\(other)"
        }
    }
}

extension Operation.Term {
    fileprivate func text(in plan: ColumnPlan) -> String {
        switch self {
        case .node(let node): "#\(node)"
        case .long(let value): "\(value)"
        case .double(let bits): "\(Double(bitPattern: bits))"
        case .word(let word): plan.words[Int(word)].debugDescription
        }
    }
}

extension Operation.Order {
    fileprivate var sign: String {
        switch self {
        case .equal: "=="
        case .less: "<"
        case .lessOrEqual: "<="
        }
    }
}

extension Operation.Arithmetic {
    fileprivate var sign: String {
        switch self {
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .divide: "/"
        }
    }
}

extension Asked {
    fileprivate func text(_ body: Int?) -> String {
        let part = body.map { "(#\($0))" } ?? ""
        return switch self {
        case .exists: "exists\(part)"
        case .all: "all\(part)"
        case .one: "exists_one\(part)"
        case .atLeast(let count): "atLeast \(count)\(part)"
        }
    }
}
