import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

@testable import Spreadsheets

/// Packs to export and sheets to take over.
enum Fixture {
    static let shipped = "rules/cilip-secondary-2014/partnerships.yaml"

    static func source(_ path: String) throws -> Source {
        let bytes = try Data(contentsOf: WorkingCopy.root.appending(path: path))
        return Source(name: path, bytes: [UInt8](bytes))
    }

    static func pack(_ source: Source) throws -> Pack {
        var log = DiagnosticLog()
        let known = try #require(model)
        let pack = YAMLReader.read(source, into: &log)
            .flatMap { PackReader.read($0, model: known, into: &log) }
        return try #require(pack, "\(DiagnosticPrinter().text(log))")
    }

    private static let model: Model? = {
        var log = DiagnosticLog()
        let file = try? source("rules/models/partnership-inventory.yaml")
        return file.flatMap { YAMLReader.read($0, into: &log) }
            .flatMap { ModelReader.read($0, into: &log) }
    }()

    static func small() throws -> Pack { try pack(Source(name: "small.yaml", text: text)) }

    /// A pack in the many ways in which people write YAML.
    static let text = """
        # Kept: what is said at the top.
        format: concordat/rules/1
        id: small
        version: 1.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        parameters:
          recent: {type: period, default: 12 months, basis: interpretation, because: A year}  # kept
        levels: {order: worst-first, names: [low, high]}
        clauses: [{id: a, title: A}, {id: b, title: B, checked-by: manual}]
        rules:
          # Kept: before the first.
          - id: one
            clause: a
            strength: may  # kept: after a value
            title: {en: One, cy: Un}
            require:
              at-least: 1  # kept: within a form
              of: partnerships
              where: {status: active, last-contact: {within: $recent}}
            message: >-
              {count} folded
              lines
            remedy:
              action: 'It''s an action'
              partner: {kind: [parents], within-km: [5, 10]}
              effort: {hours: 2, cost: {amount: 20, currency: GBP}}

          - {id: two, clause: a, strength: may, title: "=Two", levels: {low: {school.pupils: {at-least: 1}}}}
          - id: three
            clause: a
            strength: must
            title: Three
            require-cel: size(partnerships) > 2
            in-words: more than two
            examples:
              - {name: n, given: {partnerships: []}, expect: not-met}  # kept

        """

    /// The grids that come back when a pack's workbook is written and read, some cells changed.
    static func grids(
        of pack: Pack,
        changing changes: [(sheet: String, id: String, heading: String, text: String)] = []
    ) throws -> [Grid] {
        var log = DiagnosticLog()
        var grids = try #require(try written(PackExport(pack).sheets, &log))
        for change in changes {
            let index = try #require(grids.firstIndex { $0.name == change.sheet })
            let columns = 0..<grids[index].width
            let column = columns.first { grids[index][0, $0] == change.heading }
            let rows = 1..<grids[index].height
            let row = rows.first { grids[index][$0, 0] == change.id } ?? grids[index].height
            grids[index][row, 0] = change.id
            grids[index][row, try #require(column)] = change.text
        }
        return grids
    }

    static func written(_ sheets: [Sheet], _ log: inout DiagnosticLog) throws -> [Grid]? {
        WorkbookReader.grids(of: Source(name: "a.xlsx", bytes: try bytes(of: sheets)), into: &log)
    }

    static func bytes(of sheets: [Sheet]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xlsx")
        defer { try? FileManager.default.removeItem(at: file) }
        try WorkbookWriter.write(sheets, to: file.path)
        return [UInt8](try Data(contentsOf: file))
    }
}
