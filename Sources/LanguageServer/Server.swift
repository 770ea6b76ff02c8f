package import Diagnostics
import FoundationEssentials

/// The language server: messages go in, messages come out.
package struct Server: Sendable {
    /// What has to be done about what came in.
    package enum Effect: Sendable {
        case send([UInt8])
        /// Look at a text in the background, and hand over what was made of it.
        case analyse(uri: String, Source)
        case exit(Int32)
    }

    /// How far a session has come.
    private enum Phase {
        case waiting
        case running
        case stopped
    }

    private var phase = Phase.waiting
    private(set) var workspace: Workspace

    package init(_ surroundings: Surroundings) {
        workspace = Workspace(surroundings)
    }

    /// How texts are looked at.
    package var analyst: Analyst { workspace.analyst }

    /// Takes in messages that came together; a request is not answered that a later one cancels.
    package mutating func receive(_ frames: [FrameReader.Frame]) -> [Effect] {
        let cancelled = Set(frames.compactMap { Self.cancelled($0) })
        return frames.flatMap { frame -> [Effect] in
            switch frame {
            case .malformed(let reason): return [refusal(nil, .parseError, reason)]
            case .body(let body): return receive(Data(body), cancelled: cancelled)
            }
        }
    }

    /// Takes in what was made of a text, and tells the client what is wrong with it.
    package mutating func receive(_ analysis: Analysis, of uri: String) -> [Effect] {
        guard workspace.keep(analysis, of: uri), let document = workspace[uri] else { return [] }
        let problems = analysis.diagnostics.map { Problem($0, at: $0.span, in: workspace) }
        return [publish(problems, of: uri, version: document.version)]
    }

    private static func cancelled(_ frame: FrameReader.Frame) -> RequestId? {
        guard case .body(let body) = frame, body.count < 1024,
            let envelope = try? JSONDecoder().decode(Envelope.self, from: Data(body)),
            envelope.method == "$/cancelRequest"
        else { return nil }
        return try? JSONDecoder().decode(Call<CancelParameters>.self, from: Data(body)).params.id
    }

    private mutating func receive(_ body: Data, cancelled: Set<RequestId>) -> [Effect] {
        guard let envelope = try? JSONDecoder().decode(Envelope.self, from: body) else {
            let isJSON = (try? JSONDecoder().decode(AnyMessage.self, from: body)) != nil
            return [
                refusal(
                    nil,
                    isJSON ? .invalidRequest : .parseError,
                    isJSON ? "wanted a message of JSON-RPC" : "wanted JSON"
                )
            ]
        }
        guard let method = envelope.method else { return [] }
        guard let id = envelope.id else { return notice(method, body) }
        guard !cancelled.contains(id) else {
            return [refusal(id, .requestCancelled, "the request was cancelled")]
        }
        return request(method, id, body)
    }

    private mutating func request(_ method: String, _ id: RequestId, _ body: Data) -> [Effect] {
        switch (phase, method) {
        case (.waiting, "initialize"): return initialize(id, body)
        case (.waiting, _):
            return [refusal(id, .serverNotInitialized, "wanted 'initialize' first")]
        case (.stopped, _):
            return [refusal(id, .invalidRequest, "the server was told to shut down")]
        case (.running, "initialize"):
            return [refusal(id, .invalidRequest, "'initialize' was asked before")]
        case (.running, "shutdown"):
            phase = .stopped
            return [answer(id, Optional<Bool>.none)]
        case (.running, _):
            guard let feature = Features.all.first(where: { $0.method == method }) else {
                return [refusal(id, .methodNotFound, "'\(method)' is not known")]
            }
            return ask(feature, id, body)
        }
    }

    private mutating func ask<Asked: Feature>(
        _ feature: Asked.Type,
        _ id: RequestId,
        _ body: Data
    ) -> [Effect] {
        guard let call = try? JSONDecoder().decode(Call<Asked.Parameters>.self, from: body) else {
            return [refusal(id, .invalidParams, "the parameters of '\(Asked.method)' are wrong")]
        }
        workspace.read(call.params.textDocument.uri, again: Asked.needsNewest)
        do throws(RequestFailure) {
            return [answer(id, try Asked.answer(of: call.params, in: workspace))]
        } catch {
            return [refusal(id, .requestFailed, error.message)]
        }
    }

    private mutating func initialize(_ id: RequestId, _ body: Data) -> [Effect] {
        guard let call = try? JSONDecoder().decode(Call<InitializeParameters>.self, from: body)
        else { return [refusal(id, .invalidParams, "the parameters of 'initialize' are wrong")] }
        phase = .running
        workspace.encoding = call.params.encoding
        let capabilities = ServerCapabilities(
            positionEncoding: workspace.encoding,
            documentFormattingProvider: analyst.files.surroundings.format != nil
        )
        return [answer(id, InitializeResult(capabilities: capabilities))]
    }
}

extension Server {
    private mutating func notice(_ method: String, _ body: Data) -> [Effect] {
        if method == "exit" { return [.exit(phase == .stopped ? 0 : 1)] }
        guard phase == .running else { return [] }
        switch method {
        case "textDocument/didOpen": return open(body)
        case "textDocument/didChange": return change(body)
        case "textDocument/didSave":
            analyst.files.forget()
            return workspace.inOrder.map { .analyse(uri: $0.uri, $0.source) }
        case "textDocument/didClose": return close(body)
        default: return []
        }
    }

    private mutating func open(_ body: Data) -> [Effect] {
        guard let call = try? JSONDecoder().decode(Call<OpenParameters>.self, from: body) else {
            return []
        }
        let opened = call.params.textDocument
        let document = Document(uri: opened.uri, version: opened.version, text: opened.text)
        workspace[opened.uri] = document
        return [.analyse(uri: opened.uri, document.source)]
    }

    private mutating func change(_ body: Data) -> [Effect] {
        guard let call = try? JSONDecoder().decode(Call<ChangeParameters>.self, from: body),
            var document = workspace[call.params.textDocument.uri]
        else { return [] }
        let version = call.params.textDocument.version
        document.apply(call.params.contentChanges, version: version, workspace.encoding)
        workspace[document.uri] = document
        return [.analyse(uri: document.uri, document.source)]
    }

    private mutating func close(_ body: Data) -> [Effect] {
        guard let call = try? JSONDecoder().decode(Call<DocumentParameters>.self, from: body) else {
            return []
        }
        let uri = call.params.textDocument.uri
        workspace[uri] = nil
        return [publish([], of: uri, version: nil)]
    }

    private func publish(_ problems: [Problem], of uri: String, version: Int?) -> Effect {
        let parameters = PublishParameters(uri: uri, version: version, diagnostics: problems)
        return send(Notice(method: "textDocument/publishDiagnostics", params: parameters))
    }

    private func answer(_ id: RequestId, _ result: some Encodable) -> Effect {
        send(Answer(id: id, result: result))
    }

    private func refusal(_ id: RequestId?, _ code: ErrorCode, _ message: String) -> Effect {
        send(Refusal(id: id, error: .init(code: code, message: message)))
    }

    private func send(_ message: some Encodable) -> Effect {
        .send((try? message.encoded()) ?? [])
    }
}

/// Any JSON at all.
private struct AnyMessage: Decodable {
    init(from decoder: any Decoder) throws {}
}
