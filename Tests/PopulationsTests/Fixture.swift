import Diagnostics
import Foundation
import Partners
import Rules
import TestSupport
import Testing
import YAML

@testable import Populations

/// The shipped rule set and inventories made up for it.
enum Fixture {
    static func source(_ path: String) throws -> Source {
        let file = WorkingCopy.root.appending(path: path)
        return Source(name: path, bytes: [UInt8](try Data(contentsOf: file)))
    }

    static func node(_ source: Source) throws -> Node {
        var log = DiagnosticLog()
        return try #require(YAMLReader.read(source, into: &log), "\(log.diagnostics)")
    }

    static func model() throws -> Model {
        var log = DiagnosticLog()
        let node = try node(try source("rules/models/partnership-inventory.yaml"))
        return try #require(ModelReader.read(node, into: &log))
    }

    static func pack(model: Model? = nil) throws -> Pack {
        var log = DiagnosticLog()
        let node = try node(try source("rules/cilip-secondary-2014/partnerships.yaml"))
        return try #require(PackReader.read(node, model: try model ?? Self.model(), into: &log))
    }

    static func day() throws -> Day { try #require(Day("2026-11-20")) }

    static func population(_ pack: Pack? = nil, seed: UInt64 = 1) throws -> Population {
        Population(for: try pack ?? Self.pack(), on: try day(), seed: seed)
    }

    static func table(_ text: String) -> (table: SchoolTable, log: DiagnosticLog) {
        var log = DiagnosticLog()
        var table = SchoolTable()
        var rest = [UInt8](text.utf8)
        let stream = CSVStream<Never>(name: "schools.csv") {
            defer { rest = [] }
            return rest
        }
        table.take("schools.csv", stream, into: &log)
        return (table, log)
    }
}

extension Population {
    func text(_ school: ListedSchool) -> String {
        var bytes: [UInt8] = []
        write(school, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
