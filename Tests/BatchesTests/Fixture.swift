import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

@testable import Batches

/// The shipped rule set, and ways to evaluate texts by it.
enum Fixture {
    static func source(_ path: String) throws -> Source {
        let url = WorkingCopy.root.appending(path: path)
        return Source(name: path, bytes: [UInt8](try Data(contentsOf: url)))
    }

    static let pack: CompiledPack? = {
        var log = DiagnosticLog()
        func node(_ path: String) -> Node? {
            (try? source(path)).flatMap { YAMLReader.read($0, into: &log) }
        }
        return node("rules/models/partnership-inventory.yaml")
            .flatMap { ModelReader.read($0, into: &log) }
            .flatMap { model in
                node("rules/cilip-secondary-2014/partnerships.yaml")
                    .flatMap { PackReader.read($0, model: model, into: &log) }
            }
            .flatMap { CompiledPack.compile($0, into: &log) }
    }()

    static let samples = [
        "oakfield-academy", "brackenhill-school", "lakeside-high", "glenorrin-academy",
        "ysgol-bryn-derw", "drumgallion-college",
    ]

    static func oneByOne(asOf: Day? = nil) throws -> OneByOne {
        OneByOne(Checker(try #require(pack)), asOf: asOf)
    }

    /// A text as one chunk, as a stream would give it.
    static func chunk(_ text: String, _ cutter: some Cutter = LineCutter()) -> Chunk {
        chunk(Array(text.utf8), cutter)
    }

    static func chunk(_ bytes: [UInt8], _ cutter: some Cutter = LineCutter()) -> Chunk {
        var cutter = cutter
        let (pieces, _) = cutter.cut(bytes, isLast: true)
        let padding = [UInt8](repeating: 0, count: Cursor.padding)
        return Chunk(file: "schools", cutter.notation, bytes + padding, pieces)
    }

    /// The lines that come of a chunk, side by side or one by one.
    static func lines(_ chunk: Chunk, isOneByOne: Bool, asOf: Day? = nil) throws -> [String] {
        let writer = JSONLines(try #require(pack), isFileNamed: false)
        let evaluator = ChunkEvaluator(try oneByOne(asOf: asOf), writer, isOneByOne: isOneByOne)
        let text = String(decoding: evaluator.output(chunk).lines, as: UTF8.self)
        return text.split(separator: "\n").map(String.init)
    }

    /// A sample as JSON in one line.
    static func json(_ sample: String) throws -> String {
        var log = DiagnosticLog()
        let source = try source("samples/\(sample).yaml")
        return try #require(YAMLReader.read(source, into: &log)).json
    }
}

extension Node {
    /// The node as JSON: plain truths and numbers as they are, all else in quotes.
    var json: String {
        switch content {
        case .scalar(let scalar): scalar.json
        case .sequence(let elements): "[\(elements.map(\.json).joined(separator: ","))]"
        case .mapping(let mapping):
            "{" + mapping.entries.map { "\($0.name.json):\($0.value.json)" }.joined(separator: ",")
                + "}"
        }
    }
}

extension Scalar {
    fileprivate var json: String {
        let isBare = double?.isFinite ?? false || bool != nil || isNull
        return isBare && style == .plain ? (isNull ? "null" : text) : text.json
    }
}

extension String {
    /// The text in quotes, characters outside ASCII as escapes.
    var json: String {
        let escaped = utf16.map { unit in
            switch unit {
            case 0x22, 0x5C: "\\" + String(UnicodeScalar(UInt8(unit)))
            case 0x20..<0x7F: String(UnicodeScalar(UInt8(unit)))
            default: "\\u" + String(String(unit + 0, radix: 16).leftPadded)
            }
        }
        return "\"\(escaped.joined())\""
    }

    private var leftPadded: String { String(repeating: "0", count: 4 - count) + self }
}
