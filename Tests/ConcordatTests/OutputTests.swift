import Foundation
import Testing

@Suite(.withCommand) struct OutputTests {
    private static let check = "\"$CONCORDAT\" check met.yaml --rules pack.yaml --format html"

    @Test func `writes a report and leaves nothing else behind`() throws {
        let folder = try Samples.folder()
        let before = try folder.names()
        let run = try Command(folder: folder).shell("\(Self.check) --output report.html")
        #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
        #expect(try folder.names() == before.union(["report.html"]))
        #expect(try folder.text("report.html").contains("</html>"))
    }

    @Test func `keeps the old file where the new one cannot be written whole`() throws {
        let folder = try Samples.folder()
        try folder.write("old\n", to: "report.html")
        let before = try folder.names()
        let limited = "trap '' XFSZ; ulimit -f 1; exec \(Self.check) --output report.html"
        let run = try Command(folder: folder).shell(limited)
        #expect(run.status == 2)
        #expect(run.errors == "concordat: report.html: File too large\n")
        #expect(try folder.text("report.html") == "old\n")
        #expect(try folder.names() == before)
    }

    @Test func `writes to a pipe without putting a file in its place`() throws {
        let folder = try Samples.folder()
        let script = """
            mkfifo pipe
            timeout 20 cat pipe > got &
            \(Self.check) --output pipe; status=$?
            wait
            [ -p pipe ] && exit $status
            exit 99
            """
        #expect(try Command(folder: folder).shell(script).status == 0)
        #expect(try folder.text("got").contains("</html>"))
    }

    @Test(arguments: ["check met.yaml --rules pack.yaml", "rules list pack.yaml", "schema pack"])
    func `says so where what it prints cannot be written`(line: String) throws {
        let command = Command(folder: try Samples.folder())
        let run = try command.shell("\"$CONCORDAT\" \(line) > /dev/full")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("concordat: <standard output>: "))
        #expect(try command.shell("\"$CONCORDAT\" \(line) >&-").status == 2)
    }

    @Test func `runs at once on one file leave it whole`() throws {
        let folder = try Samples.folder()
        let before = try folder.names()
        let run = try Command(folder: folder).shell(
            "seq 4 | xargs -P 4 -I {} sh -c '\(Self.check) --output report.html'"
        )
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(try folder.names() == before.union(["report.html"]))
        #expect(try folder.text("report.html").hasSuffix("</html>\n"))
    }

    @Test(arguments: ["rules mutate --write", "rules mutate --write -", "rules import x --into -"])
    func `wants to know which file it may change`(line: String) throws {
        let run = try Command(folder: Samples.folder()).run(line.components(separatedBy: " "))
        #expect(run.status == 64 && run.errors.contains("name "))
    }

    @Test func `says that a format has no such day, and writes the schools that it can`() throws {
        let folder = try Samples.folder()
        try folder.write(Samples.met.replacing("2026-11-20", with: "0001-01-01"), to: "old.yaml")
        for format in ["oscal", "oscal-poam"] {
            let line = [
                "check", "old.yaml", "met.yaml", "--rules", "pack.yaml", "--format", format,
            ]
            let run = try Command(folder: folder).run(line)
            #expect(run.status == 2 && run.output.contains("2026-11-20"))
            #expect(run.errors.hasPrefix("concordat: old.yaml: OSCAL has the years 1900 to 2999"))
        }
    }

    @Test(arguments: ["check wrong.yaml --rules pack.yaml", "check missing.yaml --rules pack.yaml"])
    func `has no escape codes where nothing is a terminal`(line: String) throws {
        let run = try Command(folder: Samples.folder()).run(line.components(separatedBy: " "))
        #expect(!(run.output + run.errors).isEmpty)
        #expect(!(run.output + run.errors).contains("\u{1B}"))
    }

    /// Whether this machine can make a terminal to look at.
    private static let hasTerminals: Bool = {
        let run = try? Command(folder: Samples.folder()).shell("script -qec true /dev/null")
        return run?.status == 0
    }()

    @Test(
        .enabled(if: hasTerminals, "the program 'script' can make no terminal here"),
        arguments: [(nil, true), ("", true), ("1", false)] as [(String?, Bool)]
    )
    func `colours a terminal unless NO_COLOR is set`(value: String?, coloured: Bool) throws {
        var command = Command(folder: try Samples.folder())
        if let value { command.environment["NO_COLOR"] = value }
        let line = "'$CONCORDAT' check wrong.yaml met.yaml --rules pack.yaml"
        let run = try command.shell("script -qec \"\(line)\" /dev/null")
        #expect(run.status == 2)
        #expect(run.output.contains("libary") && run.output.contains("Checked for"))
        #expect(run.output.contains("\u{1B}[") == coloured)
    }
}
