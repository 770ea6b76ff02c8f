import Foundation
import TestSupport
import Testing

/// Interviews whose answers come from a pipe.
@Suite(.withCommand) struct InterviewTests {
    /// A rule set about the school, the plan and the partners.
    static let pack = """
        format: concordat/rules/1
        id: small
        version: 1.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        examples-as-of: 2026-11-20
        clauses: [{id: c, title: C}]
        rules:
          - {id: sixth, clause: c, strength: must, title: The school has a sixth form, require: {school.sixth-form: yes}}
          - {id: aims, clause: c, strength: should, title: The plan has aims, require: {at-least: 1, of: library.plan.aims}}
          - {id: parents, clause: c, strength: may, title: Parents help, require: {at-least: 1, of: partnerships, where: {kind: parents, status: active}}}

        """

    private func command() throws -> Command {
        let command = Command(folder: try Scratch())
        try command.folder.write(Self.pack, to: "pack.yaml")
        return command
    }

    private func interview(
        _ command: Command,
        _ answers: [String],
        _ more: String = ""
    ) throws -> Command.Outcome {
        try command.folder.write(answers.map { $0 + "\n" }.joined(), to: "answers")
        return try command.shell(
            "\"$CONCORDAT\" interview s.yaml --rules pack.yaml --as-of 2026-11-20 \(more) < answers"
        )
    }

    @Test func `goes from an empty folder to a whole file`() throws {
        let command = try command()
        let answers = [
            "Hilltop", "wales", "-", "yes", "Everyone: reads", "", "Friends", "parents", "",
            "active",
        ]
        let run = try interview(command, answers)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.output.contains("All 3 findings are known."))
        #expect(
            try command.folder.text("s.yaml").hasSuffix(
                """
                format: concordat/inventory/1
                as-of: 2026-11-20
                school:
                  name: Hilltop
                  nation: wales
                  sixth-form: yes
                library:
                  plan:
                    aims:
                      - id: everyone-reads
                        title: "Everyone: reads"
                partnerships:
                  - partner: Friends
                    kind: parents
                    status: active

                """
            )
        )
        #expect(try interview(command, []).status == 0)
    }

    @Test func `stops and goes on where it was`() throws {
        let command = try command()
        let first = try interview(command, ["Hilltop", "-", "-", "yes", "stop"])
        #expect(first.status == 1)
        #expect(first.output.contains("1 of 3 findings known; 2 questions left."))
        let second = try interview(command, ["none", "none"])
        #expect(second.status == 0, "\(second.output)")
        #expect(!second.output.contains("sixth form?"))
    }

    @Test func `asks again after a wrong answer and writes nothing of it`() throws {
        let command = try command()
        let run = try interview(
            command,
            ["Hilltop", "waless", "9", "", "wales", "-", "maybe"]
        )
        #expect(run.status == 1)
        #expect(run.output.contains("'waless' is not one of the choices."))
        #expect(run.output.contains("Did you mean 'wales'?"))
        #expect(run.output.contains("Wanted yes or no, found 'maybe'."))
        #expect(try command.folder.text("s.yaml").hasSuffix("  nation: wales\n"))
    }

    @Test func `takes answers back, one after the other`() throws {
        let command = try command()
        let answers = ["Hilltop", "wales", "secondary", "back", "back", "scotland", "stop"]
        let run = try interview(command, answers)
        #expect(run.output.components(separatedBy: "Taken back.").count == 3)
        #expect(try command.folder.text("s.yaml").hasSuffix("  nation: scotland\n"))
    }

    @Test func `helps, and takes entries for lists at any time`() throws {
        let command = try command()
        let answers = ["Hilltop", "-", "-", "?", "add", "2", "Friends", "1", "", "yes"]
        let run = try interview(command, answers)
        #expect(run.output.contains("Write yes where the school teaches students after 16."))
        #expect(
            try command.folder.text("s.yaml").contains(
                "- partner: Friends\n    kind: senior-leaders"
            )
        )
    }

    @Test func `keeps an entry only when it is whole`() throws {
        let command = try command()
        let answers = ["Hilltop", "-", "-", "add", "2", "Friends"]
        let run = try interview(command, answers)
        #expect(run.output.contains("That entry is not kept"))
        #expect(try !command.folder.text("s.yaml").contains("partnerships"))
    }

    @Test func `ends with its input and leaves a file that can be read`() throws {
        let command = try command()
        let run = try interview(command, ["Hilltop", "wales"])
        #expect(run.status == 1)
        #expect(try command.run(["check", "s.yaml", "--rules", "pack.yaml"]).status == 0)
        #expect(try command.folder.names() == ["pack.yaml", "answers", "s.yaml"])
    }

    @Test func `writes nothing before the school has a name`() throws {
        let command = try command()
        #expect(try interview(command, ["", "none"]).status == 1)
        #expect(try command.folder.names() == ["pack.yaml", "answers"])
    }

    @Test func `keeps comments and layout of what is there`() throws {
        let command = try command()
        let text = """
            # Ours.
            format: concordat/inventory/1   # the format
            as-of: 2026-11-20
            school:
                name:   'Hill'   # and dale
            # The end.

            """
        try command.folder.write(text, to: "s.yaml")
        #expect(try interview(command, ["no", "none", "none"]).status == 0)
        let wanted = text.replacing("# and dale\n", with: "# and dale\n    sixth-form: no\n")
        let found = try command.folder.text("s.yaml")
        #expect(found.hasPrefix(wanted.replacing("# The end.\n", with: "")), "\(found)")
        #expect(found.contains("# The end."))
    }

    @Test func `lists the questions in their order`() throws {
        let command = try command()
        try command.folder.write(Samples.head, to: "s.yaml")
        let run = try interview(command, [], "--list")
        #expect(run.status == 1)
        #expect(
            run.output == """
                0 of 3 findings known.

                1. Does the school have a sixth form?
                   school.sixth-form: settles sixth

                2. What are the aims of the library improvement plan?
                   library.plan.aims: settles aims

                3. Which partners does the library work with?
                   partnerships: settles parents

                """
        )
    }

    @Test func `a list is asked about once, though a rule still waits for an entry`() throws {
        let command = try command()
        let rule = """
              - {id: x, clause: c, strength: should, title: T, require: {every: partnerships, where: {kind: careers}, has: {lead: present}, if-none: unknown}}

            """
        try command.folder.write(Self.pack + rule, to: "pack.yaml")
        let answers = ["Hill", "-", "-", "no", "none", "Friends", "parents", "", "active"]
        let run = try interview(command, answers + ["back", "lapsed"])
        #expect(run.status == 1)
        #expect(run.output.components(separatedBy: "Which partners").count == 2, "\(run.output)")
        #expect(run.output.contains("3 of 4 findings known"))
    }

    @Test func `speaks Welsh`() throws {
        let run = try interview(try command(), ["Bryn", "stop"], "--language cy")
        #expect(run.output.contains("I barhau unrhyw bryd:\n  concordat interview s.yaml"))
    }
}
