import ArgumentParser

/// The command.
@main
struct Concordat: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "concordat")
}
