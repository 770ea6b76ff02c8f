import Foundation
import Testing

/// The rule set that `concordat new pack` gives people to start from.
@Suite(.withCommand) struct StarterTests {
    private func folder() throws -> Command {
        let command = Command(folder: try Scratch())
        let pack = try command.run(["new", "pack"]).output
        try command.folder.write(pack, to: "my-rules.yaml")
        return command
    }

    @Test(arguments: [
        ("test my-rules.yaml --require-coverage 100", "0 failed"),
        ("lint my-rules.yaml", "nothing found"), ("mutate my-rules.yaml", "Score:\n100 %"),
        ("list my-rules.yaml", "review"),
    ])
    func `is itself as rule sets should be`(line: String, said: String) throws {
        let run = try folder().run(["rules"] + line.components(separatedBy: " "))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains(said), "\(run.output)")
    }

    @Test(arguments: ["at-least:", "every:", "levels:", "if-none:"])
    func `shows the forms that most rules need`(key: String) throws {
        #expect(try folder().folder.text("my-rules.yaml").contains(key))
    }

    @Test func `a rule set without examples is told how to come by some`() throws {
        let command = Command(folder: try Scratch())
        let pack = Samples.pack()
        let end = try #require(pack.range(of: "    examples:")).lowerBound
        try command.folder.write(String(pack[..<end]), to: "bare.yaml")
        #expect(
            try command.run(["rules", "test", "bare.yaml"]).output.contains("mutate FILE --write")
        )
        let run = try command.run(["rules", "mutate", "bare.yaml", "--write"])
        #expect(run.errors.contains("added to bare.yaml; read each"))
    }
}
