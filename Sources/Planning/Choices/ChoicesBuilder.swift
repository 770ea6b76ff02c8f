import CEL
import Checking
import Partners
import Rules

/// Sets out what a plan for one school may choose.
struct ChoicesBuilder {
    let school: SchoolCase
    let request: PlanRequest
    let wishes: WishList

    /// Whether what new partnerships record is settled later.
    let isOutline: Bool
    var choices: Choices
    var wished: [Set<Int>: [WishList.Item]] = [:]

    /// The purposes for which each goal wants new partners.
    let purposes: [Int: Set<String>]

    /// The choices for a school with some partners who could be asked.
    static func choices(
        _ school: SchoolCase,
        _ wishes: WishList,
        _ groups: [PartnerGroup],
        _ request: PlanRequest,
        isOutline: Bool
    ) -> Choices {
        var builder = ChoicesBuilder(school, wishes, request, isOutline)
        builder.addActs()
        builder.growRoot()
        for (path, list) in school.lists { builder.growList(path, list) }
        if builder.choices.ground.lists[["partnerships"]] ?? nil != nil {
            for group in groups { builder.add(group) }
            builder.askOnce()
        }
        builder.tieToActs()
        return builder.choices
    }

    private init(
        _ school: SchoolCase,
        _ wishes: WishList,
        _ request: PlanRequest,
        _ isOutline: Bool
    ) {
        (self.school, self.wishes, self.request) = (school, wishes, request)
        self.isOutline = isOutline
        purposes = Dictionary(
            school.goals.map { ($0, wishes.purposes(of: [$0])) },
            uniquingKeysWith: { first, _ in first }
        )
        choices = Choices(
            ground: Ground(root: Element(record: school.root), parameters: school.parameters)
        )
    }

    func rule(_ place: Int) -> Rule { school.compiled.rules[place].rule }

    private mutating func addActs() {
        for goal in school.goals.sorted() {
            let remedy = rule(goal).remedy
            let cost = PlanCost(
                pence: Int(((remedy?.cost ?? 0) * 100).rounded()),
                hours: remedy?.hours ?? 0
            )
            choices.actCosts[goal] = cost
            choices.acts[goal] = choices.program.column(
                cost: request.weights.total(cost) * 100 + Choices.trifle
            )
        }
    }

    private mutating func growRoot() {
        let wished = wishes.there[FieldPath()] ?? []
        choices.ground.root.grow(wished.of(school.goals), in: &choices.program)
    }

    private mutating func growList(_ path: FieldPath, _ records: [Record]?) {
        guard let records else {
            choices.ground.lists[path.identifiers] = .some(nil)
            return
        }
        choices.ground.lists[path.identifiers] = records.map { record in
            var element = Element(record: record)
            element.grow(wishes(of: record), in: &choices.program)
            return element
        }
        for addition in school.additions[path] ?? [] { addSlot(path, addition) }
    }

    /// What goals wish of a record, and what the rules that watch those fields wish then.
    private func wishes(of record: Record) -> [WishList.Item] {
        let all = wishes.there[record.path] ?? []
        let kind = record["kind"]?.text
        let asking = school.goals.filter { goal in
            let kinds = rule(goal).remedy?.kinds ?? []
            return kind == nil || kinds.isEmpty || kinds.contains(kind ?? "")
        }
        let wished = all.of(asking)
        guard !wished.isEmpty else { return [] }
        let touched = Set(wished.map(\.setting.path[0]))
        let watching = school.guards.keys.filter { !rule($0).fieldNames.isDisjoint(with: touched) }
        return all.of(asking, watching)
    }

    /// A new element of a list that is not of partners, which an action adds that counts it.
    private mutating func addSlot(_ path: FieldPath, _ template: Record) {
        let wished = (wishes.new[path] ?? []).of(school.goals, school.guards.keys)
        let element = slot(template, wished, isOpen: false)
        choices.ground.lists[path.identifiers]??.append(element)
        guard let present = element.presence?.present else { return }
        let acts = school.goals.filter { rule($0).counts(path) }.sorted()
            .compactMap { choices.acts[$0] }.map { IntegerProgram.Term($0) }
        choices.program.require(acts + [.init(present, -1)], atLeast: 0)
    }

    mutating func slot(
        _ template: Record,
        _ wished: [WishList.Item],
        isOpen: Bool
    ) -> Element {
        let present = choices.program.column(cost: Choices.trifle)
        let absent = choices.program.column()
        choices.program.require([.init(present), .init(absent)], equals: 1)
        var element = Element(
            record: template,
            presence: .init(present: present, absent: absent)
        )
        element.grow(wished, in: &choices.program, isOpen: isOpen)
        return element
    }

    /// What is there changes only where the action of a rule that wishes for it is carried out.
    private mutating func tieToActs() {
        let there =
            [choices.ground.root]
            + choices.ground.lists.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .flatMap { $0.value ?? [] }.filter { $0.presence == nil }
        for option in there.flatMap(\.cells).flatMap(\.options) where option.value != nil {
            let acts = option.wishers.intersection(school.goals).compactMap { choices.acts[$0] }
            guard !acts.isEmpty else { continue }
            choices.program.require(
                acts.sorted().map { .init($0) } + [.init(option.column, -1)],
                atLeast: 0
            )
        }
    }
}
