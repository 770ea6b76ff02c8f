import ArgumentParser

/// The rules that a command is to look at.
struct RuleOptions: ParsableArguments {
    @Option(
        name: .customLong("rule"),
        help: "Only this rule, by its id; may be given several times."
    )
    var ids: [String] = []
}
