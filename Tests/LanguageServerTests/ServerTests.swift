import Foundation
import Testing

@testable import LanguageServer

/// The life of a session, in messages.
@Suite struct ServerTests {
    private struct Reply: Decodable {
        let id: RequestId?
        let error: Refused?
        let method: String?

        struct Refused: Decodable {
            let code: Int
        }
    }

    /// A server that is told messages, one after the other.
    private struct Session {
        var server = Server(Editing.surroundings)
        var exit: Int32?

        mutating func tell(_ messages: String...) -> [Reply] {
            let frames = messages.map { FrameReader.Frame.body(Array($0.utf8)) }
            return replies(server.receive(frames))
        }

        private mutating func replies(_ effects: [Server.Effect]) -> [Reply] {
            effects.flatMap { effect -> [Reply] in
                switch effect {
                case .send(let body):
                    [try? JSONDecoder().decode(Reply.self, from: Data(body))].compactMap(\.self)
                case .analyse(let uri, let source):
                    replies(server.receive(server.analyst.analysis(of: source), of: uri))
                case .exit(let status): end(status)
                }
            }
        }

        private mutating func end(_ status: Int32) -> [Reply] {
            exit = status
            return []
        }

        static let initialize = #"{"id":1,"method":"initialize","params":{"capabilities":{}}}"#
        static let shutdown = #"{"id":9,"method":"shutdown"}"#
        static let leave = #"{"method":"exit"}"#

        static func open(_ text: String) -> String {
            let text = text.replacing("\n", with: "\\n").replacing("\"", with: "\\\"")
            return #"{"method":"textDocument/didOpen","params":{"textDocument":"#
                + #"{"uri":"file:///a.yaml","languageId":"yaml","version":1,"text":"\#(text)"}}}"#
        }
    }

    @Test func `answers nothing before it is initialized`() {
        var session = Session()
        let early = session.tell(#"{"id":1,"method":"textDocument/hover","params":{}}"#)
        #expect(early.map { $0.error?.code } == [-32002])
        #expect(session.tell(#"{"method":"initialized","params":{}}"#).isEmpty)
        #expect(session.tell(Session.initialize).map { $0.error?.code } == [nil])
        #expect(session.tell(Session.initialize).map { $0.error?.code } == [-32600])
    }

    @Test(arguments: [
        (#"{"id":2,"method":"textDocument/nonsense","params":{}}"#, -32601),
        (#"{"id":"a","method":"textDocument/hover"}"#, -32602),
        (#"{"id":2,"method":"textDocument/hover","params":{"textDocument":3}}"#, -32602),
        (#"{"id":2,"method":7}"#, -32600), ("[]", -32600), ("{", -32700), ("", -32700),
        (#"{"id":[1],"method":"x"}"#, -32600),
        (String(repeating: "[", count: 100_000), -32700),
    ])
    func `says what is wrong with a request`(message: String, code: Int) {
        var session = Session()
        _ = session.tell(Session.initialize)
        #expect(session.tell(message).map { $0.error?.code } == [code])
    }

    @Test(arguments: [
        #"{"method":"textDocument/didOpen","params":[]}"#, #"{"method":"$/setTrace"}"#,
        #"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"x"}}}"#,
        #"{"id":4,"result":null}"#, #"{}"#,
    ])
    func `passes over notices that it cannot use`(message: String) {
        var session = Session()
        _ = session.tell(Session.initialize)
        #expect(session.tell(message).isEmpty)
    }

    @Test func `does not answer a request that was cancelled behind it`() {
        var session = Session()
        _ = session.tell(Session.initialize)
        let hover =
            #"{"id":5,"method":"textDocument/hover","params":{"textDocument":{"uri":"x"},"#
            + #""position":{"line":0,"character":0}}}"#
        let cancel = #"{"method":"$/cancelRequest","params":{"id":5}}"#
        #expect(session.tell(hover, cancel).map { $0.error?.code } == [-32800])
    }

    @Test func `ends with 0 after shutdown and with 1 without`() {
        var session = Session()
        _ = session.tell(Session.initialize, Session.shutdown)
        #expect(
            session.tell(#"{"id":3,"method":"textDocument/hover"}"#).first?.error?.code == -32600
        )
        _ = session.tell(Session.leave)
        #expect(session.exit == 0)
        var other = Session()
        _ = other.tell(Session.initialize, Session.leave)
        #expect(other.exit == 1)
    }

    @Test func `tells what is wrong when a document is opened, and nothing when it is closed`()
        throws
    {
        var session = Session()
        _ = session.tell(Session.initialize)
        let opened = session.tell(Session.open("format: concordat/inventory/1\n"))
        #expect(opened.map(\.method) == ["textDocument/publishDiagnostics"])
        let closed = session.tell(
            #"{"method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///a.yaml"}}}"#
        )
        #expect(closed.map(\.method) == ["textDocument/publishDiagnostics"])
        #expect(session.server.workspace.inOrder.isEmpty)
    }
}
