import ArgumentParser
import Checking
import Planning
import Reports
import Rules
import Signing

extension PlanCommand {
    /// A school that plans with others.
    fileprivate struct Member {
        let path: String
        let inventory: Inventory
        let request: PlanRequest
    }

    func planTogether(
        _ planner: Planner,
        _ checker: Checker,
        _ provenance: Provenance,
        _ loader: inout Loader
    ) throws {
        let members = try members(planner, checker.compiled, &loader)
        let budget = groupBudget.map { Int(($0 * 100).rounded()) }
        let group = GroupPlanner(planner, seconds: seconds ?? 10, budget: budget)
        let schools = members.map { (inventory: $0.inventory, request: $0.request) }
        guard let answer = group.answer(schools, into: &loader.log) else { throw loader.stop() }
        loader.printLog()
        try document.write(GroupReport(answer, provenance: provenance, language: language))
        try writeFolder(answer, members, checker, provenance)
        let isWhole = answer.schools.allSatisfy { $0.answer.left.isEmpty }
        guard isWhole, answer.keepsBudget else { throw ExitCode(1) }
    }

    private func members(
        _ planner: Planner,
        _ pack: CompiledPack,
        _ loader: inout Loader
    ) throws -> [Member] {
        var members: [Member] = []
        for path in try inventories.flatMap({ try FileText.inventories($0) }) {
            guard let (school, day) = try school(path, pack, &loader) else { throw loader.stop() }
            if let twin = members.first(where: { $0.inventory.isOfSameSchool(as: school) }) {
                throw ValidationError(
                    "\(twin.path) and \(path) are both of \(school.schoolName): name each school once."
                )
            }
            let request = wanted.request(from: day)
            try check(request, school, planner)
            members.append(Member(path: path, inventory: school, request: request))
        }
        return members
    }

    /// Writes a page of the group, and one of each school's own plan under its inventory's name.
    private func writeFolder(
        _ answer: GroupAnswer,
        _ members: [Member],
        _ checker: Checker,
        _ provenance: Provenance
    ) throws {
        guard let folder else { return }
        var taken: Set<String> = ["index"]
        let names = members.map { "\($0.pageName(beside: &taken)).html" }
        let group = GroupReport(answer, provenance: provenance, links: names, language: language)
        var files = [(path: "index.html", text: try GroupFormats.page(group))]
        for ((member, plan), name) in zip(zip(members, answer.schools), names) {
            let report = PlanReport(
                plan.answer,
                provenance: provenance,
                calendar: calendar(member.inventory, checker, from: plan.answer.request.from),
                language: language
            )
            files.append((name, try PlanFormats.page(report)))
        }
        try FolderText.write(files, to: folder)
    }
}

extension PlanCommand.Member {
    /// The inventory's name without its ending, with a number where that is taken.
    fileprivate func pageName(beside taken: inout Set<String>) -> String {
        let base = String((path.split(separator: "/").last ?? "school").prefix { $0 != "." })
        var name = base
        var number = 1
        while !taken.insert(name).inserted {
            number += 1
            name = "\(base)-\(number)"
        }
        return name
    }
}

extension Inventory {
    /// Whether two inventories have the identifier of one school, or are one and the same.
    fileprivate func isOfSameSchool(as other: Inventory) -> Bool {
        guard let own = schoolIdentifier, let theirs = other.schoolIdentifier else {
            return schoolName == other.schoolName && root == other.root
        }
        return own == theirs
    }
}
