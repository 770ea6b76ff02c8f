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

    @Test(arguments: ["text", "json", "html"])
    func `writes what is proven and noticed to a file`(format: String) throws {
        let folder = try Samples.folder()
        let command = Command(folder: folder)
        for tool in ["prove", "mutate"] {
            let outcome = try command.run([
                "rules", tool, "pack.yaml", "--format", format, "--output", "\(tool).out",
            ])
            #expect(outcome.output.isEmpty)
            #expect(try folder.text("\(tool).out").contains("small@1.0.0"))
        }
    }

    @Test func `writes the schools that it makes up into a folder`() throws {
        let folder = try Samples.folder()
        let command = Command(folder: folder)
        #expect(try command.run(["rules", "prove", "pack.yaml", "--schools", "made"]).status == 0)
        let check = try command.run(["check", "made/with-parents-met.yaml", "--rules", "pack.yaml"])
        #expect(check.status == 0)
    }
}
