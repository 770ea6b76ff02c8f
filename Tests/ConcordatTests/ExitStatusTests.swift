import Foundation
import Testing

@Suite(.withCommand) struct ExitStatusTests {
    @Test(
        arguments: [
            (0, "check met.yaml --rules pack.yaml"), (1, "check missing.yaml --rules pack.yaml"),
            (0, "check missing.yaml --rules may.yaml"), (2, "check wrong.yaml --rules pack.yaml"),
            (2, "check met.yaml wrong.yaml --rules pack.yaml"),
            (2, "check wrong.yaml missing.yaml --rules pack.yaml"),
            (1, "check met.yaml missing.yaml --rules pack.yaml"),
            (2, "check nothing.yaml --rules pack.yaml"), (2, "check . --rules pack.yaml"),
            (2, "check met.yaml --rules wrong-pack.yaml"), (2, "check met.yaml --rules met.yaml"),
            (2, "check met.yaml --rules pack.yaml --directory wrong.yaml"),
            (2, "check met.yaml --rules pack.yaml --output no/such/folder.txt"),
            (0, "rules test pack.yaml"), (1, "rules test failing.yaml"),
            (2, "rules test wrong-pack.yaml"), (0, "rules test pack.yaml may.yaml"),
            (1, "rules test pack.yaml --require-coverage 99"),
            (0, "rules test pack.yaml --require-coverage 10"),
            (2, "rules test pack.yaml --rule nosuch"),
            (2, "rules doc wrong-pack.yaml --output guide"),
            (2, "rules doc pack.yaml --output met.yaml"),
            (2, "rules sheet pack.yaml --output no/such/folder.html"), (0, "rules list pack.yaml"),
            (2, "rules list wrong-pack.yaml"), (0, "explain with-parents --rules pack.yaml"),
            (2, "explain with-parent --rules pack.yaml"), (0, "new inventory"), (0, "cel 1+1"),
            (2, "cel 1+"), (2, "cel 1/0"), (0, "formats"),
            (0, "rules digest pack.yaml"), (2, "rules digest nothing.yaml"),
            (1, "rules verify pack.yaml"), (2, "rules verify wrong-pack.yaml"),
            (2, "rules verify pack.yaml --trust nothing.yaml"), (0, "rules trust list"),
            (2, "rules trust list --trust wrong.yaml"), (2, "rules trust add wrong.yaml"),
            (2, "rules sign pack.yaml --key met.yaml"), (2, "check met.yaml --trust wrong.yaml"),
            (0, "--help"), (0, "--version"),
        ] as [(Int32, String)]
    )
    func `is as the help says, with a word to every failure`(
        status: Int32,
        line: String
    ) throws {
        let run = try Command(folder: Samples.folder()).run(line.components(separatedBy: " "))
        #expect(run.status == status, "\(run.errors)")
        #expect(run.status != 2 || !run.errors.isEmpty)
        #expect(run.status != 0 || run.errors.isEmpty)
        #expect(run.status == 2 || !run.output.isEmpty)
    }

    @Test(arguments: [
        ("nosuch", "'nosuch'"), ("check", "inventories"), ("check met.yaml --format xml", "'xml'"),
        ("check met.yaml --as-of 2026-02-30", "'2026-02-30'"),
        ("check met.yaml --language fr", "'fr'"), ("check met.yaml --diagnostics xml", "'xml'"),
        ("check met.yaml --ouput x", "--ouput"), ("check met.yaml --rules", "--rules"),
        ("explain", "rule"), ("explain a b", "'b'"), ("rules nosuch", "'nosuch'"),
        ("rules list a b", "'b'"), ("rules test --format xml", "'xml'"),
        ("rules test --require-coverage 101", "101"), ("rules test - --watch", "watched"),
        ("rules doc", "--output"), ("rules doc --output x --language fr", "'fr'"),
        ("rules doc --output x --single --language all", "--language"),
        ("rules sheet --output x --partners 201", "'201'"), ("new thing", "'thing'"),
        ("rules keys new", "publisher"), ("rules trust add", "file"),
        ("rules sign pack.yaml", "key"), ("rules sign - --key k", "file"), ("formats x", "'x'"),
        ("rules digest a b", "'b'"), ("rules verify a b", "'b'"),
        ("new inventory x", "'x'"), ("cel", "expression"), ("cel 1 2", "'2'"),
    ])
    func `is 64 for wrong usage, which is named`(line: String, named: String) throws {
        let run = try Command(folder: Samples.folder()).run(line.components(separatedBy: " "))
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        let first = run.errors.components(separatedBy: "\n")[0]
        #expect(first.hasPrefix("Error: ") && first.contains(named), "\(first)")
        #expect(run.errors.contains("Usage: concordat"))
    }

    @Test func `one unreadable inventory does not keep the others' reports back`() throws {
        let line = ["check", "nothing.yaml", "wrong.yaml", "met.yaml", "--rules", "pack.yaml"]
        let run = try Command(folder: Samples.folder()).run(line)
        #expect(run.status == 2)
        #expect(run.output.contains("Checked for 2026-11-20"))
        #expect(run.errors.contains("nothing.yaml: No such file or directory"))
        #expect(run.errors.contains("wrong.yaml:4:1: error: 'libary'"))
    }
}
