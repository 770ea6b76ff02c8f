import Foundation
import Testing

@Suite(.withCommand) struct EvaluateCommandTests {
    private static let met =
        #"{"as-of":"2026-11-20","school":{"name":"S","urn":"1"},"partnerships":[{"partner":"P","kind":"parents"}]}"#
    private static let missing =
        #"{"as-of":"2026-11-20","school":{"name":"S","urn":"2"},"partnerships":"none"}"#
    private static let wrong =
        #"{"as-of":"2026-11-20","school":{"name":"S","urn":"3"},"libary":{}}"#
    private static let broken = #"{"as-of":"2026-11-20","school":{"name":"S","urn":"4"#

    private func folder(_ lines: [String]) throws -> Scratch {
        let folder = try Samples.folder()
        try folder.write(lines.joined(separator: "\n") + "\n", to: "schools.ndjson")
        return folder
    }

    private func run(_ line: String, in folder: Scratch) throws -> Command.Outcome {
        try Command(folder: folder).run(["evaluate"] + line.components(separatedBy: " "))
    }

    private func ids(_ output: String) -> [String] {
        output.split(separator: "\n").map { line in
            let parts = line.components(separatedBy: "\"")
            let status = parts.firstIndex(of: "status").map { parts[$0 + 2] } ?? ""
            let id = parts.firstIndex(of: "id").map { parts[$0 + 1] == ":" ? parts[$0 + 2] : "" }
            return "\(id ?? "") \(status)"
        }
    }

    @Test func `gives a line for each inventory, in order, with its id`() throws {
        let folder = try folder([Self.met, "", Self.missing, Self.wrong, Self.broken, Self.met])
        let run = try run("schools.ndjson --rules pack.yaml", in: folder)
        #expect(ids(run.output) == ["1 fine", "2 gaps", "3 error", "4 error", "1 fine"])
        #expect(run.status == 2)
        #expect(run.errors.contains("schools.ndjson:4:"))
        #expect(run.errors.contains("'libary' is not a key of an inventory"))
        #expect(run.errors.contains("schools.ndjson:5:"))
        #expect(run.output.contains(#"{"line":3,"id":"2","as-of":"2026-11-20","status":"gaps""#))
    }

    @Test func `ends with the status of the worst school`() throws {
        let folder = try folder([Self.met])
        #expect(try run("schools.ndjson --rules pack.yaml", in: folder).status == 0)
        #expect(try run("met.yaml missing.yaml --rules pack.yaml", in: folder).status == 1)
        #expect(try run("met.yaml missing.yaml --rules may.yaml", in: folder).status == 0)
        let missing = try run("met.yaml nowhere.yaml --rules pack.yaml", in: folder)
        #expect(missing.status == 2 && missing.errors.contains("nowhere.yaml: No such file"))
        #expect(try run("schools.ndjson --format pdf", in: folder).status == 64)
    }

    @Test func `reads a folder, documents, arrays and standard input`() throws {
        let folder = try folder([Self.met])
        let script = """
            mkdir all && cp met.yaml all/a.yaml && cp schools.ndjson all/b.ndjson
            "$CONCORDAT" evaluate all --rules pack.yaml | cut -c1-30
            (cat met.yaml; echo ---; cat missing.yaml) > two.yaml
            "$CONCORDAT" evaluate --rules pack.yaml < two.yaml | cut -c1-10
            (echo '['; cat schools.ndjson; echo ','; cat schools.ndjson; echo ']') |
                "$CONCORDAT" evaluate - --rules pack.yaml | cut -c1-19
            """
        let run = try Command(folder: folder).shell(script)
        #expect(
            run.output == """
                {"line":1,"file":"all/a.yaml",
                {"line":1,"file":"all/b.ndjson
                {"line":1,
                {"line":5,
                {"line":2,"id":"1",
                {"line":4,"id":"1",

                """
        )
    }

    @Test func `stops at the first fault where that is wanted`() throws {
        let folder = try folder([Self.met, Self.wrong, Self.met])
        let run = try run("schools.ndjson --rules pack.yaml --strict", in: folder)
        #expect(ids(run.output) == ["1 fine", "3 error"])
        #expect(run.status == 2)
    }

    @Test func `writes a table with a row for each school`() throws {
        let folder = try folder([Self.met, Self.wrong])
        let run = try run("schools.ndjson --rules pack.yaml --format csv", in: folder)
        #expect(
            run.output == """
                line,id,as-of,status,met,partly-met,not-met,unknown,not-applicable,waived,error,message,with-parents\r
                1,1,2026-11-20,fine,1,0,0,0,0,0,0,,met\r
                2,3,,error,,,,,,,,'libary' is not a key of an inventory,\r

                """
        )
    }

    @Test func `gives the same lines on however many cores`() throws {
        let lines = (0..<3000).map {
            $0 % 7 == 0 ? Self.missing : $0 % 11 == 0 ? Self.wrong : Self.met
        }
        let folder = try folder(lines)
        let one = try run("schools.ndjson --rules pack.yaml --cores 1", in: folder)
        let four = try run("schools.ndjson --rules pack.yaml --cores 4", in: folder)
        #expect(one.output == four.output)
        #expect(one.output.split(separator: "\n").count == 3000)
        #expect(one.errors == four.errors)
    }

    @Test func `ends when nobody reads on, and when it is told to`() throws {
        let folder = try folder(Array(repeating: Self.met, count: 200))
        let script = """
            "$CONCORDAT" evaluate schools.ndjson --rules pack.yaml | head -1 | cut -c1-10
            mkfifo pipe; (cat schools.ndjson; exec sleep 60) > pipe & feed=$!
            "$CONCORDAT" evaluate --rules pack.yaml < pipe > out & run=$!
            until [ -s out ]; do sleep 0.1; done
            kill -INT $run; wait $run; echo $?; wc -l < out; kill $feed
            """
        let run = try Command(folder: folder).shell(script)
        #expect(run.output == "{\"line\":1,\n130\n200\n")
    }

    @Test func `shows how rules are evaluated together`() throws {
        let folder = try Samples.folder()
        let command = Command(folder: folder)
        let all = try command.run(["explain", "--plan"])
        #expect(all.status == 0)
        #expect(all.output.contains("rules go through columns"))
        let one = try command.run(["explain", "lead.internal", "--plan"])
        #expect(one.output.contains("partnerships.side"))
        #expect(try command.run(["explain"]).status == 64)
    }
}
