import Checking
import Partners
import Rules

/// Chooses which agreements are made, and one item from each school's menu.
struct GroupChoice {
    private let planner: Planner
    private let searches: [SchoolSearch]
    private let menus: [Menu]

    /// What the schools do by themselves whose goals need agreements; none where none are needed.
    private let alone: [SchoolSearch.Part?]
    private let entries: [DirectoryEntry]

    init(_ planner: Planner, _ searches: [SchoolSearch], _ menus: [Menu]) {
        (self.planner, self.searches, self.menus) = (planner, searches, menus)
        alone = zip(searches, menus).map { $1.canAlwaysBe ? nil : $0.partAlone() }
        let offered = searches.map(\.offered).reduce(into: [:]) { all, own in
            all.merge(own) { first, _ in first }
        }
        entries = offered.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The columns of the program.
    private struct Columns {
        var agreements: [Int] = []
        var items: [[Int]] = []
    }

    /// What the columns of a program cost.
    private enum Aim {
        case cost
        case money
        /// The cost, where menus that were cut short are as cheap as they could be.
        case bound
    }

    func answer() -> GroupAnswer? { answer(within: nil) }

    /// The cheapest within a sum of money for all; where nothing is, the cheapest of those that ask
    /// for the least money.
    func answer(keeping budget: Int) -> GroupAnswer? {
        if let answer = answer(within: budget) { return answer.keeping(budget) }
        let (program, columns) = program(.money)
        guard case .found(let found) = planner.solver.solve(program) else { return nil }
        let least = made(found, columns, bound: 0).cost.pence
        return answer(within: least)?.keeping(budget)
    }

    private func answer(within budget: Int?) -> GroupAnswer? {
        let (program, columns) = program(.cost, within: budget)
        guard case .found(let found) = planner.solver.solve(program) else { return nil }
        return made(found, columns, bound: bound(found))
    }

    /// What no choice costs less than, in pence.
    private func bound(_ found: Solution.Found) -> Double {
        guard menus.contains(where: \.isCutShort) else { return found.bound }
        guard case .found(let least) = planner.solver.solve(program(.bound).program) else {
            return 0
        }
        return least.bound
    }

    /// The least cost over agreements and menus; as a bound, a menu that was cut short is taken for
    /// as cheap as it could be: its cheapest item without any agreements.
    private func program(
        _ aim: Aim,
        within budget: Int? = nil
    ) -> (program: IntegerProgram, columns: Columns) {
        var program = IntegerProgram()
        var columns = Columns()
        let fees = entries.map { cost(of: $0) }
        columns.agreements = fees.map {
            program.column(cost: aim == .money ? Double($0.pence) : pence($0))
        }
        var money = zip(columns.agreements, fees).map { column, fee in
            IntegerProgram.Term(column, Double(fee.pence))
        }
        for (menu, alone) in zip(menus, alone) {
            let items = menu.items.map { item in
                program.column(cost: aim == .money ? Double(item.plan.spent.pence) : item.plan.cost)
            }
            let without = alone.map { [program.column(cost: cost(of: $0))] } ?? []
            program.require((items + without).map { .init($0) }, equals: 1)
            money += zip(items, menu.items).map { .init($0, Double($1.plan.spent.pence)) }
            money += without.map { .init($0, Double(alone?.plan?.spent.pence ?? 0)) }
            for (item, column) in zip(menu.items, items) where !(aim == .bound && menu.isCutShort) {
                for (entry, agreement) in zip(entries, columns.agreements)
                where item.agreements.contains(entry.id) {
                    program.require([.init(agreement), .init(column, -1)], atLeast: 0)
                }
            }
            columns.items.append(items)
        }
        addRoom(&program, columns)
        if let budget { program.require(money, atMost: Double(budget)) }
        return (program, columns)
    }

    /// No agreement serves more schools than it may.
    private func addRoom(_ program: inout IntegerProgram, _ columns: Columns) {
        for (entry, agreement) in zip(entries, columns.agreements) {
            guard let most = entry.fee?.group?.schools else { continue }
            let users = zip(menus, columns.items).flatMap { menu, items in
                zip(menu.items, items).filter { $0.0.agreements.contains(entry.id) }.map(\.1)
            }
            program.require(
                users.map { .init($0) } + [.init(agreement, -Double(most))],
                atMost: 0
            )
        }
    }

    /// That a school does without the agreements that its goals need: dearer than anything else.
    private var costOfDoingWithout: Double {
        let items = menus.flatMap(\.items).map(\.plan.cost).reduce(0, +)
        return 1000 + items + entries.map { pence(cost(of: $0)) }.reduce(0, +)
    }

    private func cost(of part: SchoolSearch.Part) -> Double {
        costOfDoingWithout + (part.plan?.cost ?? 0)
    }

    private func cost(of entry: DirectoryEntry) -> PlanCost {
        let hours = entry.kinds.map { planner.hours(toBeginWith: $0) }.max() ?? 0
        let pounds = min(entry.fee?.group?.amount ?? 0, 1e9)
        return PlanCost(pence: Int((pounds * 100).rounded()), hours: hours)
    }

    private var weights: PlanWeights { searches.first?.request.weights ?? PlanWeights() }

    private func pence(_ cost: PlanCost) -> Double { weights.total(cost) * 100 }

    private func made(
        _ found: Solution.Found,
        _ columns: Columns,
        bound: Double
    ) -> GroupAnswer {
        let parts = searches.indices.map { part(of: $0, found, columns) }
        let schools = zip(searches, parts).map { search, part in
            GroupAnswer.School(
                name: search.before.inventory.schoolName,
                answer: planner.answer(search, part)
            )
        }
        let agreements = agreements(parts)
        let plans = schools.compactMap(\.answer.plan?.cost)
        let spent = (plans + agreements.map(\.cost)).reduce(PlanCost(), +)
        let total = weights.total(spent)
        let isOptimal = found.cost - bound < 0.5 * Double(max(1, searches.count))
        let without = Double(zip(parts, alone).count { $0.agreements.isEmpty && $1 != nil })
        let least = (bound - without * costOfDoingWithout) / 100
        return GroupAnswer(
            schools: schools,
            agreements: agreements,
            cost: spent,
            total: total,
            alone: costAlone,
            aloneTotal: costAlone.map { weights.total($0) },
            proof: .init(
                bound: isOptimal ? total : min(total, max(0, least)),
                isOptimal: isOptimal,
                solver: planner.solver.name
            )
        )
    }

    /// What a school does.
    private func part(
        of school: Int,
        _ found: Solution.Found,
        _ columns: Columns
    ) -> SchoolSearch.Part {
        let (search, menu) = (searches[school], menus[school])
        let item = zip(menu.items, columns.items[school]).first { found.isChosen($0.1) }?.0
        return item.map { search.part($0) } ?? alone[school] ?? search.partAlone()
    }

    private func agreements(_ parts: [SchoolSearch.Part]) -> [GroupAnswer.Agreement] {
        entries.map { entry in
            GroupAnswer.Agreement(
                entry: entry,
                schools: zip(searches, parts).filter { $0.1.agreements.contains(entry.id) }
                    .map(\.0.before.inventory.schoolName),
                cost: cost(of: entry)
            )
        }.filter { !$0.schools.isEmpty }
    }

    /// What the schools pay where nothing is shared; none where they would then close fewer gaps.
    private var costAlone: PlanCost? {
        let plans = menus.map { menu in menu.items.first { $0.agreements.isEmpty }?.plan.spent }
        guard !plans.contains(nil) else { return nil }
        return plans.compactMap(\.self).reduce(PlanCost(), +)
    }
}
