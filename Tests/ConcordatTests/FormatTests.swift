import Foundation
import Testing

@Suite(.withCommand) struct FormatTests {
    private static let untidy = "a:   1 # one\n\n\n# two\nb:  [1,2]\n"
    private static let tidy = "a: 1 # one\n\n# two\nb: [1, 2]\n"

    private func folder() throws -> Scratch {
        let folder = try Scratch()
        try folder.write(Self.untidy, to: "untidy.yaml")
        try folder.write(Self.tidy, to: "tidy.yaml")
        try folder.write("a: [1\n", to: "cut.yaml")
        try folder.write("a: &x 1\n", to: "anchor.yaml")
        try folder.write("", to: "empty.yaml")
        return folder
    }

    private func run(_ line: String, in folder: Scratch) throws -> Command.Outcome {
        try Command(folder: folder).run(line.components(separatedBy: " "))
    }

    @Test func `lays a file out in place and leaves nothing else behind`() throws {
        let folder = try folder()
        let names = try folder.names()
        let run = try run("rules format untidy.yaml tidy.yaml", in: folder)
        #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
        #expect(try folder.text("untidy.yaml") == Self.tidy)
        #expect(try folder.names() == names)
    }

    @Test func `names the files that are laid out otherwise and leaves them`() throws {
        let folder = try folder()
        let run = try run("rules format --check tidy.yaml untidy.yaml", in: folder)
        #expect(run.status == 1 && run.output == "untidy.yaml\n")
        #expect(try folder.text("untidy.yaml") == Self.untidy)
        #expect(try self.run("rules format --check tidy.yaml", in: folder).status == 0)
    }

    @Test func `keeps links to a file, and who may read it`() throws {
        let folder = try folder()
        let script = """
            chmod 600 untidy.yaml && ln -s untidy.yaml link.yaml
            "$CONCORDAT" rules format link.yaml && test -L link.yaml && stat -c %a untidy.yaml
            """
        #expect(try Command(folder: folder).shell(script).output == "600\n")
        #expect(try folder.text("untidy.yaml") == Self.tidy)
    }

    @Test func `prints the layout where that is wanted`() throws {
        let folder = try folder()
        #expect(try run("rules format --stdout untidy.yaml", in: folder).output == Self.tidy)
        #expect(try folder.text("untidy.yaml") == Self.untidy)
        let piped = "\"$CONCORDAT\" rules format - < untidy.yaml"
        #expect(try Command(folder: folder).shell(piped).output == Self.tidy)
    }

    @Test(arguments: [
        ("cut.yaml", "error"), ("anchor.yaml", "the anchor '&x'"), ("empty.yaml", "error"),
        ("nosuch.yaml", "No such file"), (".", "Is a directory"),
    ])
    func `leaves what it cannot lay out, says why and goes on`(name: String, why: String) throws {
        let folder = try folder()
        let before = try? folder.text(name)
        let run = try run("rules format \(name) untidy.yaml", in: folder)
        #expect(run.status == 2 && run.errors.contains(why), "\(run.errors)")
        let after = try? folder.text(name)
        #expect(after == before)
        #expect(try folder.text("untidy.yaml") == Self.tidy)
    }

    @Test(arguments: ["rules format", "rules format --check --stdout tidy.yaml"])
    func `is 64 for wrong usage`(line: String) throws {
        #expect(try run(line, in: folder()).status == 64)
    }
}
