import CEL
package import Checking
package import Diagnostics
package import Partners
import Rules

/// Finds the cheapest plan for a school, and proves that nothing cheaper does the same.
package struct Planner: Sendable {
    private let statements: PackStatements
    private let checker: Checker
    private let finder: PartnerFinder
    let solver: CBC

    /// There is no solver on this machine.
    package struct NoSolver: Error {}

    /// Makes a planner for all schools.
    ///
    /// - Parameters:
    ///   - checker: the rules, and the language of messages.
    ///   - finder: the partners who could be asked.
    /// - Throws: `NoSolver` where CBC is not installed.
    package init(_ checker: Checker, finder: PartnerFinder) throws(NoSolver) {
        do throws(CBC.Failure) {
            solver = try CBC()
        } catch {
            throw NoSolver()
        }
        self.checker = checker
        self.finder = finder
        statements = PackStatements(checker.compiled)
    }

    /// The cheapest plan for a school and those that come after it.
    ///
    /// - Parameters:
    ///   - inventory: what the school recorded.
    ///   - request: the plan's first day, its limits, and what costs are worth.
    ///   - log: takes what is wrong with the inventory.
    /// - Returns: the plans; none where the inventory cannot be checked.
    package func answer(
        _ inventory: Inventory,
        _ request: PlanRequest,
        into log: inout DiagnosticLog
    ) -> PlanAnswer? {
        guard let before = before(inventory, request, into: &log) else { return nil }
        let groups = groups(inventory, request)
        var search = PlanSearch(puzzles(inventory, request, groups), solver, request)
        search.run()
        let maker = PlanMaker(
            search.school,
            request,
            PartnerReasons(groups, request),
            solver.name
        )
        return PlanAnswer(
            request: request,
            before: before,
            home: home(before),
            plan: search.best.flatMap { maker.plan($0) },
            others: search.others.compactMap { maker.plan($0, isExplained: false) },
            conflict: search.conflict,
            left: search.left
        )
    }

    /// A school's part in a group; none where its inventory cannot be checked.
    func search(
        _ inventory: Inventory,
        _ request: PlanRequest,
        into log: inout DiagnosticLog
    ) -> SchoolSearch? {
        guard let before = before(inventory, request, into: &log) else { return nil }
        var request = request
        request.sharesAgreements = true
        let groups = groups(inventory, request)
        let puzzles = puzzles(inventory, request, groups)
        return SchoolSearch(before, home(before), request, groups, puzzles, solver)
    }

    /// A school's part in a group once its plan is chosen.
    func answer(_ search: SchoolSearch, _ part: SchoolSearch.Part) -> PlanAnswer {
        let maker = PlanMaker(
            search.puzzles.school,
            search.request,
            PartnerReasons(search.groups, search.request),
            solver.name
        )
        return PlanAnswer(
            request: search.request,
            before: search.before,
            home: search.home,
            plan: part.plan.flatMap { maker.plan($0) },
            others: [],
            conflict: part.rest.conflict,
            left: part.rest.left
        )
    }

    /// The school on the plan's first day.
    private func before(
        _ inventory: Inventory,
        _ request: PlanRequest,
        into log: inout DiagnosticLog
    ) -> CheckResult? {
        checker.school(inventory, asOf: request.from, into: &log)?.result
    }

    /// Hours to begin with a partner of a kind.
    func hours(toBeginWith kind: String) -> Double {
        Prices.hours(toBeginWith: kind, by: checker.compiled.pack)
    }

    private func home(_ before: CheckResult) -> Home? {
        seeker(before.inventory).home
    }

    /// What of a request names nothing: partners to include or avoid that no directory lists, or
    /// that are partners already.
    package func faults(of request: PlanRequest, for inventory: Inventory) -> [RequestFault] {
        let seeker = seeker(inventory)
        return request.limits.compactMap { limit in
            switch limit {
            case .including(let id):
                if finder.entry(id) == nil {
                    return .unknown(id, near: NearestName.of(id, in: finder.ids))
                }
                if finder.entry(id)?.isSignpost ?? false { return .signpost(id) }
                return seeker.partners.contains(id) ? .alreadyPartner(id) : nil
            case .avoiding(let id):
                let known = finder.ids + kinds
                return known.contains(id) ? nil : .unknown(id, near: NearestName.of(id, in: known))
            case .budget, .hours, .within, .newPartners: return nil
            }
        }
    }

    private var kinds: [String] {
        checker.compiled.pack.model.vocabularies["kind"]?.names ?? []
    }

    /// The program whose least cost is the cheapest plan's, for other solvers to check.
    package func program(_ inventory: Inventory, _ request: PlanRequest) -> String {
        let puzzles = puzzles(inventory, request, groups(inventory, request))
        var search = PlanSearch(puzzles, solver, request)
        let goals = search.reachable()
        return puzzles.whole.program(closing: goals, keeping: request.limits).inLPFormat
    }

    private func groups(_ inventory: Inventory, _ request: PlanRequest) -> PartnerGroups {
        PartnerGroups(
            finder: finder,
            seeker: seeker(inventory),
            pack: checker.compiled.pack,
            prices: Prices(checker.compiled.pack, inventory, unknown: request.unknownPrice)
        )
    }

    private func seeker(_ inventory: Inventory) -> Seeker {
        Seeker(inventory, outcodes: finder.outcodes, sectors: finder.sectors)
    }

    private func puzzles(
        _ inventory: Inventory,
        _ request: PlanRequest,
        _ groups: PartnerGroups
    ) -> Puzzles {
        Puzzles(SchoolCase(checker, inventory, request), groups, request, statements)
    }
}
