import CEL
import Checking
import Partners
import Rules

/// One school's puzzle, in outline, in detail and whole.
///
/// In outline, what new partnerships record is left open: whatever reads it finds what suits it
/// best. So no plan costs less than the outline's least. The detail settles what the partnerships
/// record that an outline chooses; where it can be settled, the plan costs what the outline costs,
/// and is the cheapest. Where it cannot, the whole puzzle has to be solved.
struct Puzzles: Sendable {
    /// A puzzle with its solution.
    struct Solved: Sendable {
        let puzzle: Puzzle
        let found: Solution.Found
    }

    let school: SchoolCase
    let outline: Puzzle
    private let wishes: WishList
    private let groups: [PartnerGroup]
    private let request: PlanRequest
    private let statements: PackStatements

    init(
        _ school: SchoolCase,
        _ partners: PartnerGroups,
        _ request: PlanRequest,
        _ statements: PackStatements
    ) {
        let watched = school.goals.union(school.guards.keys).sorted()
        let wishes = WishList(
            watched.map { ($0, school.compiled.rules[$0].rule) },
            in: school.situation
        )
        let groups = partners.groups(for: school, wishes, request)
        (self.school, self.request, self.statements) = (school, request, statements)
        (self.wishes, self.groups) = (wishes, groups)
        let choices = ChoicesBuilder.choices(school, wishes, groups, request, isOutline: true)
        outline = Puzzle(school, choices, statements)
    }

    /// The puzzle with everything that could be chosen.
    var whole: Puzzle { puzzle(groups) }

    private func puzzle(_ groups: [PartnerGroup]) -> Puzzle {
        let choices = ChoicesBuilder.choices(school, wishes, groups, request, isOutline: false)
        return Puzzle(school, choices, statements)
    }

    /// The plan of an outline with all that its partnerships record; none where that cannot be
    /// settled so that the same gaps close.
    func detailed(
        _ rough: Solution.Found,
        by solve: (IntegerProgram) -> Solution
    ) -> Solved? {
        let deeds = outline.choices.deeds(rough)
        let puzzle = puzzle(outline.choices.groups(asked: rough))
        var program = puzzle.program(closing: outline.closes(rough), keeping: [])
        var times: [Deed: Double] = [:]
        for (deed, column) in outline.choices.deeds { times[deed] = rough.values[column].rounded() }
        for (deed, column) in puzzle.choices.deeds {
            program.require([.init(column)], equals: times[deed] ?? 0)
        }
        guard case .found(let fine) = solve(program),
            puzzle.choices.deeds(fine) == deeds
        else { return nil }
        return Solved(
            puzzle: puzzle,
            found: .init(values: fine.values, cost: rough.cost, bound: rough.bound)
        )
    }
}

extension Choices {
    /// The groups with the members whom a solution asks.
    fileprivate func groups(asked found: Solution.Found) -> [PartnerGroup] {
        let chosen = Dictionary(grouping: asked.filter { found.isChosen($0.column) }, by: \.group)
        return groups.indices.compactMap { place in
            chosen[place].map { groups[place].with($0.map(\.member)) }
        }
    }
}
