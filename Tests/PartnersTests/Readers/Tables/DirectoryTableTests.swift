import Diagnostics
import Rules
import TestSupport
import Testing

@testable import Partners

@Suite struct DirectoryTableTests {
    private static let head =
        "# format,concordat/directory-table/1\n# title,T\n# source,s,S,CC0-1.0,2023-12-31\n"

    private func read(_ text: String) throws -> (Directory?, DiagnosticLog) {
        var log = DiagnosticLog()
        let source = Source(name: "d.csv", text: text)
        return (DirectoryFile.read(source, model: try Fixture.model(), into: &log), log)
    }

    private func read(_ heading: String, _ row: String) throws -> (Directory?, DiagnosticLog) {
        try read("\(Self.head)id,name,kinds,source,\(heading)\na,A,parents,s,\(row)\n")
    }

    /// An entry that says all that an entry can.
    private func full() throws -> DirectoryEntry {
        var entry = DirectoryEntry(id: "full", name: "=A \"full\", one", kinds: ["parents", "eal"])
        entry.otherNames = ["One", "An, other"]
        entry.called = "helper"
        entry.professions = ["librarians"]
        entry.nations = ["england", "wales"]
        entry.areas = ["Leeds", "Bath, North East"]
        entry.isForOwnAreasOnly = true
        entry.isNationwide = true
        entry.place = Coordinate(latitude: 51.257686, longitude: 0.000099)
        entry.middleOf = "RH8 0"
        entry.postcode = "RH8 0BQ"
        entry.group = "A Trust"
        entry.phases = ["secondary"]
        entry.offers = ["advice", "training"]
        entry.what = "A line,\nand another"
        entry.fee = Fee(model: .perPupil, note: "A year")
        entry.fee?.amount = 12.5
        entry.fee?.currency = "GBP"
        entry.web = "https://a.example/?a=b,c"
        entry.isVerified = true
        entry.lastChecked = Day("2026-11-20")
        entry.origin = Origin("Somebody, and \"others\"", licence: "OGL", date: Day("2024-01-01"))
        return entry
    }

    @Test func `what is written is read back whole`() throws {
        let entries = [try full(), DirectoryEntry(id: "bare", name: "Bare", kinds: ["parents"])]
        let text = DirectoryTableWriter(
            Directory(title: "A, list", source: "S", licence: nil, entries: entries)
        ).text
        let (directory, log) = try read(text)
        #expect(log.diagnostics.isEmpty)
        #expect(directory?.title == "A, list")
        #expect(directory?.entries.count == 2)
        let read = try #require(directory?.entries.first)
        var wanted = try full()
        wanted.span = read.span
        #expect("\(read.fields)" == "\(wanted.fields)")
        #expect(read.span?.start.line == 6)
        #expect(directory?.entries.last?.origin == Origin("S"))
        #expect(directory.map { DirectoryTableWriter($0).text } == text)
    }

    @Test func `a directory as a table is as its golden file`() throws {
        let directory = Directory(title: "T", source: "S", licence: nil, entries: [try full()])
        try Golden("directory-table.csv").expect(DirectoryTableWriter(directory).text)
    }

    @Test func `reads what a spreadsheet makes of it`() throws {
        let text =
            "\u{FEFF}# format,concordat/directory-table/1,,,,\r\n# source,1,\"A, B\",,,\r\n"
            + "# a remark,,,,,\r\nid,name,kinds,source,verified,web\r\na,A,parents,1,TRUE,\r\n"
        let (directory, log) = try read(text)
        #expect(log.diagnostics.isEmpty)
        #expect(directory?.entries.first?.isVerified == true)
        #expect(directory?.entries.first?.origin?.source == "A, B")
    }

    @Test(arguments: [
        ("nations", "Engerland", "table/unknown-word"), ("offers", "tea", "table/unknown-word"),
        ("phases", "infant", "table/unknown-word"), ("cost", "gratis", "table/unknown-word"),
        ("professions", "wizards", "table/unknown-word"),
        ("verified", "perhaps", "table/wrong-cell"),
        ("last-checked", "2026-02-30", "table/wrong-cell"),
        ("cost-amount", "-5", "table/wrong-cell"), ("cost-amount", "nan", "table/wrong-cell"),
        ("latitude,longitude", "91,0", "table/half-place"),
        ("latitude,longitude", "9,", "table/half-place"),
        ("latitude,longitude", ",9", "table/half-place"), ("latitude", "9", "table/half-place"),
        ("latitude,longitude", "1e3,0", "table/half-place"), ("web", "x,y", "table/ragged-row"),
        ("web", "\"x", "table/bad-row"), ("nmae", "x", "table/unknown-column"),
        ("name", "x", "table/repeated-column"),
    ])
    func `says what is wrong with a row and where`(
        heading: String,
        row: String,
        code: String
    ) throws {
        let (directory, log) = try read(heading, row)
        #expect(directory == nil)
        #expect(log.diagnostics.map(\.code) == [code])
        #expect(log.diagnostics.first?.span.start.line == (code.contains("column") ? 4 : 5))
    }

    @Test(arguments: [
        ("a,A,parnets,s", "table/unknown-word"), ("a,,parents,s", "table/empty-cell"),
        (",A,parents,s", "table/empty-cell"), ("a,A,,s", "table/empty-cell"),
        ("a,A,parents,", "table/empty-cell"), ("a,A,parents,t", "table/unknown-source"),
        ("b,A,parents,s", "table/repeated-id"),
    ])
    func `says what a row lacks`(row: String, code: String) throws {
        let (directory, log) = try read(
            "\(Self.head)id,name,kinds,source\nb,B,parents,s\n\(row)\n"
        )
        #expect(directory == nil)
        #expect(log.diagnostics.first?.code == code)
        #expect(log.diagnostics.first?.span.start.line == 6)
    }

    @Test(arguments: [
        ("# format,concordat/directory-table/2\nid,name,kinds,source\n", "table/unknown-format"),
        (
            "# format,concordat/directory-table/1\n# tilte,T\nid,name,kinds,source\n",
            "table/unknown-line"
        ),
        (
            "# format,concordat/directory-table/1\n# source,s\nid,name,kinds,source\n",
            "table/source-line"
        ),
        (head + "# source,s,T,,\nid,name,kinds,source\n", "table/repeated-source"),
        (head + "# source,t,T,,soon\nid,name,kinds,source\n", "table/source-line"),
        (head, "table/no-heading"), (head + "id,name\n", "table/missing-columns"),
        (head + "id,name,kinds,\"source\n", "table/bad-row"),
    ])
    func `says what is wrong above the rows`(text: String, code: String) throws {
        let (directory, log) = try read(text)
        #expect(directory == nil)
        #expect(log.diagnostics.map(\.code) == [code])
    }

    @Test func `offers the nearest word for a kind that the rule set lacks`() throws {
        let (_, log) = try read("\(Self.head)id,name,kinds,source\na,A,feeder-school; eal,s\n")
        #expect(log.diagnostics.map(\.suggestion) == ["feeder-schools"])
        #expect(log.diagnostics.first?.span.start.column == 5)
    }

    @Test func `a long table reads the same wherever its halves meet`() throws {
        var random = Lcg(state: 5)
        for _ in 0..<8 {
            let rows = (0..<6_000).map { row in
                let name = random.next(below: 3) == 0 ? "\"two\nlines \(row)\"" : "Name \(row)"
                return "e\(row),\(name),\(row % 2 == 0 ? "parents" : "eal"),s\n"
            }
            let (directory, log) = try read(
                "\(Self.head)id,name,kinds,source\n\(rows.joined())"
            )
            #expect(log.diagnostics.isEmpty)
            #expect(directory?.entries.map(\.id) == (0..<6_000).map { "e\($0)" })
        }
    }

    @Test(arguments: [
        (3, "x,,parents,s", "table/empty-cell"), (5_990, "x,,parents,s", "table/empty-cell"),
        (5_990, "e7,A,parents,s", "table/repeated-id"),
        (3_000, "e7,A,parents,s", "table/repeated-id"),
        (1, "x,\"A,parents,s", "table/bad-row"),
    ])
    func `says what is wrong in either half of a long table`(
        number: Int,
        row: String,
        code: String
    ) throws {
        var rows = (0..<6_000).map { "e\($0),Name of \($0),parents,s" }
        rows[number] = row
        let (directory, log) = try read(
            "\(Self.head)id,name,kinds,source\n" + rows.joined(separator: "\n")
        )
        #expect(directory == nil)
        #expect(log.diagnostics.map(\.code) == [code])
        #expect(log.diagnostics.first?.span.start.line == number + 5)
    }

    @Test func `any bytes after its first line are answered`() throws {
        var random = Lcg(state: 11)
        let letters = Array("\"\",,;\n#a1.-=s\u{0}é".utf8)
        let model = try Fixture.model()
        for length in 0..<500 {
            let bytes = (0..<length % 90).map { _ in letters[random.next(below: letters.count)] }
            var log = DiagnosticLog()
            let heading =
                length.isMultiple(of: 2) ? "id,name,kinds,source,latitude,longitude\n" : ""
            let source = Source(name: "d.csv", bytes: Array((Self.head + heading).utf8) + bytes)
            let directory = DirectoryFile.read(source, model: model, into: &log)
            #expect(directory != nil || log.hasErrors)
        }
    }

    @Test(
        arguments: [
            ("0", 0.0), ("-1.5", -1.5), ("51.257686", 51.257686), ("0.000099", 0.000099),
            (".5", 0.5),
            ("5.", 5), ("", nil), ("-", nil), (".", nil), ("1.2.3", nil), ("1e5", nil), ("+1", nil),
            ("1234567890123456", nil), ("0x1p3", nil),
        ] as [(String, Double?)]
    )
    func `reads degrees from their digits`(text: String, value: Double?) {
        #expect(Degrees.value(Array(text.utf8)[...]) == value)
    }

    @Test(arguments: [
        (0.0, "0"), (-0.00000001, "0"), (9.9e-5, "0.000099"), (-1.5, "-1.5"), (60, "60"),
    ])
    func `writes degrees in digits alone`(value: Double, text: String) {
        #expect(Degrees.text(value) == text)
    }
}
