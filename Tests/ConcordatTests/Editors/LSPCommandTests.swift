import Foundation
import TestSupport
import Testing

/// The language server through pipes.
@Suite(.withCommand) struct LSPCommandTests {
    private func framed(_ messages: [String]) -> String {
        messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
    }

    private func run(_ input: String) throws -> Command.Outcome {
        let folder = try Scratch()
        try folder.write(input, to: "input")
        return try Command(folder: folder).shell("\"$CONCORDAT\" lsp < input")
    }

    private static let initialize = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}"#
    private static let shutdown = #"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#
    private static let leave = #"{"jsonrpc":"2.0","method":"exit"}"#

    @Test func `answers and ends with 0`() throws {
        let run = try run(framed([Self.initialize, Self.shutdown, Self.leave]))
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Content-Length: "))
        #expect(run.output.contains(#""positionEncoding":"utf-16""#))
        #expect(run.output.contains(#"{"id":2,"jsonrpc":"2.0","result":null}"#))
        #expect(run.errors.isEmpty)
    }

    @Test(arguments: [
        "", "nonsense", "Content-Length: 5\r\n\r\n{", "Content-Length: 99999999999\r\n\r\n{}",
        "Content-Length: 2\r\n\r\n{}", "\u{0}\u{1}\r\n\r\n",
    ])
    func `ends with 1 where the client goes without a word`(input: String) throws {
        #expect(try run(input).status == 1)
    }

    @Test func `ends with 2 where the rule set cannot be read`() throws {
        let command = Command(folder: try Scratch())
        #expect(try command.run(["lsp", "--rules", "nothing.yaml"]).status == 2)
        #expect(try command.run(["lsp", "--stdio"]).status == 1)
    }

    @Test(.withLanguageClient) func `serves a client as editors have one`() throws {
        let command = try #require(Command.executable).path
        let run = try Python.run(
            ["-m", "pytest", "-q", "-p", "no:cacheprovider", Python.script("language_server.py")],
            environment: [
                "CONCORDAT": command,
                "CONCORDAT_RULES": WorkingCopy.root.appending(path: "rules").path,
                "PYTHONDONTWRITEBYTECODE": "1",
            ]
        )
        #expect(run.status == 0, "\(run.output)")
    }
}
