import Foundation
import TestSupport
import Testing

/// Interviews in which something is not as it should be.
@Suite(.withCommand) struct InterviewFaultTests {
    private func command() throws -> Command {
        let command = Command(folder: try Scratch())
        try command.folder.write(InterviewTests.pack, to: "pack.yaml")
        return command
    }

    private func interview(_ command: Command, _ answer: String) throws -> Command.Outcome {
        try command.shell(
            "echo \(answer) | \"$CONCORDAT\" interview s.yaml --rules pack.yaml --as-of 2026-11-20"
        )
    }

    @Test func `a file that something else changes is read again`() throws {
        let command = try command()
        try command.folder.write(Samples.head, to: "s.yaml")
        let script = """
            (sleep 2; echo '# mine' >> s.yaml; echo no; sleep 2; echo no) | "$CONCORDAT" interview \
            s.yaml --rules pack.yaml
            """
        let run = try command.shell(script)
        #expect(run.output.contains("was changed by something else meanwhile"), "\(run.output)")
        #expect(
            try command.folder.text("s.yaml") == Samples.head.replacing(
                "{name: S}",
                with: "{name: S, sixth-form: no}"
            ) + "# mine\n"
        )
    }

    @Test(arguments: [
        ("echo 'format: x' > s.yaml", 2), ("printf '' > s.yaml", 2), ("mkdir s.yaml", 2),
        ("cp met.yaml s.yaml; chmod 444 s.yaml", 2), ("rm pack.yaml", 2),
    ])
    func `a file that is of no use ends it with 2`(before: String, status: Int32) throws {
        let command = try command()
        try command.folder.write(Samples.met, to: "met.yaml")
        _ = try command.shell(before)
        let run = try interview(command, "Hilltop")
        #expect(run.status == status, "\(run.output)\(run.errors)")
        #expect(!run.errors.isEmpty)
    }

    @Test(arguments: [
        ["interview", "-"], ["interview"], ["interview", "s.yaml", "--language", "fr"],
    ])
    func `wrong usage ends it with 64`(arguments: [String]) throws {
        #expect(try command().run(arguments).status == 64)
    }

    @Test func `lines that are no answers are said to be none`() throws {
        let command = try command()
        let run = try command.shell(
            """
            (head -c 3000000 /dev/zero | tr '\\0' 'x'; echo; printf 'a\\377b\\n'; printf 'a\\033[2Jb\\n'; \
            head -c 100000 /dev/urandom; echo; echo stop) \
            | "$CONCORDAT" interview s.yaml --rules pack.yaml
            """
        )
        #expect(run.status == 1)
        #expect(run.output.contains("longer than any answer"))
        #expect(run.output.contains("not text that can be read"))
    }
}
