import Foundation
import Testing

/// `concordat calendar` and the formats of `concordat plan` as people run them.
@Suite(.withCommand) struct CalendarCommandTests {
    private static let school =
        Samples.head
        + "partnerships: [{id: p, partner: P, kind: parents, renewal: 2026-12-31}]\n"

    private func command() throws -> Command {
        let folder = try Samples.folder()
        try folder.write(Self.school, to: "school.yaml")
        return Command(folder: folder)
    }

    @Test func `shows what falls due`() throws {
        let run = try command().run(["calendar", "school.yaml", "--rules", "pack.yaml"])
        #expect(run.status == 0)
        #expect(run.output.contains("  2026-12-31  Renew the agreement with P, or end it\n"))
    }

    @Test func `looks no farther than it is asked to`() throws {
        let line = ["calendar", "school.yaml", "--rules", "pack.yaml", "--days", "40"]
        let run = try command().run(line)
        #expect(run.status == 0 && run.output.hasSuffix("Nothing falls due and nothing lapses.\n"))
    }

    @Test func `writes a file for calendars by its name`() throws {
        let command = try command()
        let line = ["calendar", "school.yaml", "--rules", "pack.yaml", "--output", "s.ics"]
        #expect(try command.run(line).status == 0)
        let text = try command.folder.text("s.ics")
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.contains("VALUE=DATE:20261231\r\n"))
    }

    @Test(arguments: ["0", "-1", "3661", "many"])
    func `refuses a number of days that is none`(days: String) throws {
        let line = ["calendar", "school.yaml", "--rules", "pack.yaml", "--days=\(days)"]
        let run = try command().run(line)
        #expect(run.status == 64 && run.errors.contains("days"))
    }

    @Test(arguments: ["wrong.yaml", "nowhere.yaml"])
    func `says what is wrong with an inventory`(file: String) throws {
        let run = try command().run(["calendar", file, "--rules", "pack.yaml"])
        #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(file))
    }

    @Test(arguments: [("docx", "not a format"), ("xlsx", "--output")])
    func `says which formats of plans there are`(format: String, said: String) throws {
        let run = try command().run(["plan", "school.yaml", "--format", format])
        #expect(run.status == 64 && run.errors.contains(said))
    }
}
