import Testing

/// `concordat rules prove` as its users meet it.
@Suite(.withCommand) struct ProvingTests {
    @Test func `says what to install where there is no solver`() throws {
        let command = Command(
            folder: try Samples.folder(),
            environment: ["CONCORDAT_SOLVER": "/nowhere/z3"]
        )
        let outcome = try command.run(["rules", "prove", "pack.yaml"])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("apt-get install z3"))
    }

    @Test(arguments: ["/bin/false", "/bin/cat", "./mute"], ["prove", "mutate"])
    func `claims nothing where the solver does not work`(solver: String, work: String) throws {
        let command = Command(
            folder: try Samples.folder(),
            environment: ["CONCORDAT_SOLVER": solver]
        )
        let mute = "printf '#!/bin/sh\nexec sed d\n' > mute; chmod +x mute; "
        let outcome = try command.shell("\(mute)\"$CONCORDAT\" rules \(work) pack.yaml")
        #expect(outcome.status == 2 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("\(solver): does not answer as a solver does"))
    }

    @Test func `names the nearest rule`() throws {
        let command = Command(folder: try Samples.folder())
        let outcome = try command.run(["rules", "prove", "pack.yaml", "--rule", "with-parent"])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("did you mean 'with-parents'?"))
    }
}
