import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing

@testable import Partners

@Suite struct ImporterTests {
    private static let heading = "Name,Postcode,Longitude,Latitude,Upper tier local authority"

    private func imported(_ text: String) -> Importer {
        Fixture.imported(ArtsCouncilImport(), Source(name: "l.csv", text: text))
    }

    private func imported(_ bytes: [UInt8]) -> Importer {
        Fixture.imported(ArtsCouncilImport(), Source(name: "l.csv", bytes: bytes))
    }

    @Test func `the list of formats is the folder of formats`() throws {
        let files = try WorkingCopy.names(in: "Sources/Partners/Readers/Imports")
        #expect(files == Set(ImportFormats.all.map { String(describing: type(of: $0)) }))
        #expect(Set(ImportFormats.all.map(\.name)).count == ImportFormats.all.count)
    }

    @Test(arguments: [
        " NAME , post code ,LONGITUDE,latitude,\"Upper-tier local authority\"",
        "\u{FEFF}Name,Postcode,Longitude,Latitude,Upper tier local authority",
        "Latitude,Upper tier local authority,x,Longitude,Postcode,Library name",
    ])
    func `finds columns however they are written and wherever they stand`(heading: String) {
        let columns = ImportColumns(
            CSVReader.first(heading)?.fields ?? [],
            wanted: ArtsCouncilImport().columns
        )
        #expect(columns.missing.isEmpty)
    }

    @Test(arguments: [
        ("", "directory/empty-file"), ("\n\r\n\n", "directory/empty-file"),
        (heading, "directory/heading-only"), (heading + "\n\n", "directory/heading-only"),
        ("a,b,c\n1,2,3\n", "directory/missing-columns"),
        ("Name,\"Postcode\nA,X1 1AA", "directory/broken-heading"),
        ("Name,\"Postcode\"s\nA,X1 1AA", "directory/broken-heading"),
        ("N\u{0}a\u{0}m\u{0}e", "directory/not-text"),
        (heading + "\nA,\"X1 1AA,-1,53,Leeds\nB,X1,-1,53,Leeds\n", "directory/quote-never-closed"),
    ])
    func `says why a list is none`(text: String, code: String) {
        let importer = imported(text)
        #expect(importer.entries.isEmpty && importer.log.hasErrors)
        #expect(importer.log.diagnostics.map(\.code) == [code])
    }

    @Test func `offers the nearest name for a column that is not there`() {
        let text = Self.heading.replacing("Postcode", with: "Postkode") + "\nA,X1 1AA,-1,53,Leeds\n"
        #expect(imported(text).log.diagnostics.map(\.suggestion) == ["Postkode"])
    }

    @Test func `of two columns of one name the first is read, and that is said`() {
        let importer = imported(Self.heading + ",name\nA,X1 1AA,-1,53,Leeds,B\n")
        #expect(importer.entries.map(\.name) == ["A Library, Leeds"])
        #expect(importer.log.diagnostics.map(\.code) == ["directory/repeated-column"])
    }

    @Test func `reads Windows-1252 and UTF-8 in one list, line by line`() {
        var bytes = Array((Self.heading + "\nCafé,X1 1AA,-1,53,Leeds\nCaf").utf8)
        bytes += [0xE9] + Array(",X1 1AA,-1,54,Leeds\n".utf8)
        #expect(imported(bytes).entries.map { $0.otherNames.last } == ["Café", "Café"])
    }

    @Test func `every entry has an id of its own`() {
        let rows = [
            "A,X1,-1,53,Leeds", "A,X1,-1,54,Leeds", "A 2,X1,-1,55,Leeds", "A,X1,-1,56,Leeds",
        ]
        #expect(
            imported(([Self.heading] + rows).joined(separator: "\n")).entries.map(\.id)
                == ["leeds-a", "leeds-a-2", "leeds-a-2-2", "leeds-a-3"]
        )
    }

    @Test func `says of many broken rows how many there are`() {
        let importer = imported(Self.heading + "\n" + String(repeating: "a,b\n", count: 6_000))
        #expect(importer.entries.isEmpty && importer.tallies.first?.faulty == 6_000)
        #expect(importer.log.diagnostics.count == Importer.mostFaults + 1)
        #expect(
            importer.log.diagnostics.last?.text == "5950 more rows are left out like those before"
        )
    }

    @Test(arguments: [
        ("edubasealldata20240601.csv", "2024-06-01"),
        ("a/b-2023/libraries 2023-12-31.csv", "2023-12-31"),
        ("list20241399.csv", nil), ("20240601/list.csv", nil), ("1234567890.csv", nil),
    ])
    func `knows the day in a file's name`(name: String, day: String?) {
        #expect(FileDate.day(in: name)?.description == day)
    }

    @Test func `any bytes come to an end, and every row is accounted for`() {
        var random = Lcg(state: 9)
        let letters = Array("\"\",,\n\rAaé-1.5\u{0}".utf8)
        for length in 0..<800 {
            let bytes = (0..<length % 120).map { _ in letters[random.next(below: letters.count)] }
            let importer = imported(Array((Self.heading + "\n").utf8) + bytes)
            for tally in importer.tallies {
                let leftOut = tally.reasons.reduce(0) { $0 + $1.count }
                #expect(tally.rows == tally.kept + tally.faulty + leftOut)
            }
        }
    }

    @Test func `ten thousand columns are read`() {
        let more = (0..<10_000).map { "c\($0)" }.joined(separator: ",")
        let cells = String(repeating: ",", count: 10_000)
        let importer = imported("\(Self.heading),\(more)\nA,X1 1AA,-1,53,Leeds\(cells)\n")
        #expect(importer.entries.count == 1)
    }
}

extension CSVReader {
    fileprivate static func first(_ text: String) -> CSVRow? {
        var reader = CSVReader(Source(name: "h.csv", text: text))
        return reader.next()
    }
}
