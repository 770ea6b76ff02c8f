import ArgumentParser
import Reports

extension PlanCommand {
    mutating func validate() throws {
        try document.validate()
        guard shared else {
            guard inventories.count == 1 else {
                throw ValidationError(
                    "Name one inventory, or add --shared to plan several together."
                )
            }
            let option = optionOfGroups
            guard let option else { return }
            throw ValidationError("--\(option) goes with --shared, for several schools together.")
        }
        guard (0...1_000_000).contains(groupBudget ?? 0) else {
            throw ValidationError("--group-budget can be from 0 to 1000000.")
        }
        guard (0...86_400).contains(seconds ?? 0) else {
            throw ValidationError("--seconds can be from 0 to 86400.")
        }
        guard program == nil else { throw ValidationError("--program is for one school alone.") }
    }

    /// An option that is given and means something only for several schools.
    private var optionOfGroups: String? {
        if folder != nil { return "folder" }
        if seconds != nil { return "seconds" }
        return groupBudget != nil ? "group-budget" : nil
    }
}
