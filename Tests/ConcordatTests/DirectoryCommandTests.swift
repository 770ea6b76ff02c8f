import Foundation
import TestSupport
import Testing

@Suite(.withCommand) struct DirectoryCommandTests {
    private static let list = """
        Name,Postcode,Longitude,Latitude,Upper tier local authority,Operation in 2023
        Godmanchester Library,PE29 3PA,-0.184,52.331,Cambridgeshire,LA
        Shut,PE29 3PA,-0.184,52.331,Cambridgeshire,
        Ragged,PE29 3PA

        """

    private func command(_ list: String = list) throws -> Command {
        let folder = try Samples.folder()
        try folder.write(list, to: "list.csv")
        return Command(folder: folder)
    }

    private static let arguments = [
        "directory", "import", "--as", "arts-council", "list.csv", "--output", "d.csv",
    ]

    @Test func `imports a list, says what became of every row, and uses it`() throws {
        let command = try command()
        let run = try command.run(Self.arguments)
        #expect(run.status == 1)
        #expect(
            run.output == """
                list.csv: 3 rows
                  1 kept
                  1 left out: libraries that are closed or have nobody who runs them
                  1 left out: broken, or saying too little
                Source: Arts Council England, 2023, Open Government Licence v3.0, as of 2023-12-31
                1 entry in d.csv

                """
        )
        #expect(run.errors.contains("list.csv:4:1: warning: this row has 2 columns"))
        let sample = WorkingCopy.root.appending(path: "samples/oakfield-academy.yaml").path
        let check = try command.run(
            ["check", sample, "--directory", "d.csv", "--format", "json"]
        )
        #expect(check.errors.isEmpty)
        #expect(check.output.contains("\"source\" : \"Arts Council England, 2023\""))
        #expect(check.output.contains("\"licence\" : \"Open Government Licence v3.0\""))
        #expect(check.output.contains("\"source-date\" : \"2023-12-31\""))
    }

    @Test func `puts two lists into one directory, each row with its own source`() throws {
        let command = try command()
        _ = try command.run(Self.arguments)
        try command.folder.write("Title\nA primary\n", to: "schools.csv")
        try command.folder.write(
            "format: concordat/mapping/1\ntitle: T\nsource: S\ncolumns: {name: title}\n"
                + "always: {kinds: [feeder-schools], areas: [Cambridgeshire]}\n",
            to: "m.yaml"
        )
        let run = try command.shell(
            "$CONCORDAT directory import --mapping m.yaml - --with d.csv < schools.csv > all.csv"
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("No licence is known"))
        let text = try command.folder.text("all.csv")
        #expect(text.contains("# source,1,\"Arts Council England, 2023\""))
        #expect(text.contains("# source,2,S,,"))
        #expect(text.contains("a-primary,A primary,feeder-schools,2,"))
    }

    @Test(arguments: [
        "# format,concordat/directory-table/1\n# title,E\nid,name,kinds,source\n",
        "format: concordat/directory/1\ntitle: E\nentries: []\n",
    ])
    func `says that a directory lists nobody, and goes on`(text: String) throws {
        let command = try command(text)
        let sample = WorkingCopy.root.appending(path: "samples/oakfield-academy.yaml").path
        let run = try command.run(["check", sample, "--directory", "list.csv"])
        #expect(run.status == 1 && run.output.contains("SLS-UK"))
        #expect(
            run.errors.hasPrefix(
                "list.csv:1:1: warning: the directory 'E' lists nobody [directory/empty]"
            )
        )
    }

    @Test func `says that a row has no end, within 512 MB of memory`() throws {
        let run = try command().shell(
            "ulimit -v 524288; (head -1 list.csv; yes | tr -d '\\n')"
                + " | $CONCORDAT directory import --as arts-council - --output d.csv"
        )
        #expect(run.status == 2)
        #expect(run.errors.contains("<standard input>:2:1: error: this row is longer than 1 MiB"))
    }

    @Test(arguments: [
        ("", 2, "the file is empty"), ("Name,Postcode\nA,B\n", 2, "has no columns 'Longitude'"),
        ("Name,Postcode,Longitude,Latitude,Upper tier local authority\n", 2, "no row below it"),
        ("Name,Postcode,Longitude,Latitude,Upper tier local authority\na,b\n", 2, "no row is kept"),
    ])
    func `writes nothing where a list is none`(list: String, status: Int32, said: String) throws {
        let command = try command(list)
        let run = try command.run(Self.arguments)
        #expect(run.status == status)
        #expect(run.errors.contains(said), "\(run.errors)")
        #expect(try !command.folder.names().contains("d.csv"))
    }

    @Test(arguments: [
        "directory import list.csv", "directory import --as art-council list.csv",
        "directory import --as gias --mapping m.yaml list.csv",
        "directory import --as gias list.csv --output list.csv",
        "directory import --as gias list.csv --date soon",
        "directory check list.csv --fresh-for long",
    ])
    func `wrong usage is said before anything is read`(line: String) throws {
        let run = try command().run(line.components(separatedBy: " "))
        #expect(run.status == 64)
        #expect(try command().folder.text("list.csv") == Self.list)
    }

    @Test func `reads a list of any length in little memory`() throws {
        let row = "Mobile,PE29 3PA,-0.184,52.331,Cambridgeshire,Mobile Library\\n"
        let heading = "Name,Postcode,Longitude,Latitude,Upper tier local authority,Type\\n"
        let run = try command().shell(
            """
            ulimit -v 524288
            (printf '\(heading)'; yes "$(printf '\(row)')" | head -n 150000) \
            | $CONCORDAT directory import --as arts-council -
            """
        )
        #expect(run.status == 2)
        #expect(run.errors.contains("150000 left out: mobile libraries"), "\(run.errors)")
    }

    @Test func `a quote that is never closed is said at once`() throws {
        let heading = "Name,Postcode,Longitude,Latitude,Upper tier local authority\\n"
        let run = try command().shell(
            """
            ulimit -v 524288
            (printf '\(heading)"'; yes | head -c 300000000) \
            | $CONCORDAT directory import --as arts-council -
            """
        )
        #expect(run.status == 2)
        #expect(run.errors.contains(":2:1: error: this quote is never closed"), "\(run.errors)")
    }

    @Test func `checks directories, for people and for programs`() throws {
        let command = try command()
        _ = try command.run(Self.arguments)
        let fresh = try command.run(["directory", "check", "d.csv", "--as-of", "2024-01-01"])
        #expect(fresh.status == 0 && fresh.output == "nothing found\n")
        let stale = try command.run([
            "directory", "check", "d.csv", "d.csv", "--as-of", "2026-11-20",
        ])
        #expect(stale.status == 1)
        #expect(stale.output.contains("before 2024-11-20 [directory/stale]"))
        #expect(stale.output.contains("the id 'cambridgeshire-godmanchester-library'"))
        let json = try command.run(
            ["directory", "check", "d.csv", "--as-of", "2026-11-20", "--format", "json"]
        )
        #expect(json.status == 1)
        #expect(json.output.contains("\"code\" : \"directory/stale\""))
    }

    @Test func `a kind that the rule set lacks is an error with its place`() throws {
        let command = try command()
        _ = try command.run(Self.arguments)
        let text = try command.folder.text("d.csv")
        let wrong = text.replacing(",public-libraries,", with: ",public-libary,")
        try command.folder.write(wrong, to: "wrong.csv")
        let run = try command.run(["directory", "check", "wrong.csv", "d.csv"])
        #expect(run.status == 2)
        #expect(run.errors.contains("wanted a word for kind and found 'public-libary'"))
    }

    @Test func `the mapping to start from can be used as it is`() throws {
        let command = try command(
            "URN,SCHNAME,PCODE,TOWN,SCHTYPE,LATITUDE,LONGITUDE\n"
                + "1,A School,PE29 3PA,Huntingdon,Academy,52.33,-0.18\n"
        )
        let mapping = try command.run(["new", "mapping"]).output
        try command.folder.write(mapping, to: "m.yaml")
        let run = try command.run(
            ["directory", "import", "--mapping", "m.yaml", "list.csv", "--output", "d.csv"]
        )
        #expect(run.status == 0, "\(run.errors)")
    }
}
