import CEL
import Checking
import Diagnostics
import Rules
import YAML

/// A new partnership as somebody writes it: `{partner: City Library, kind: public-libraries}`.
struct PartnershipPiece {
    /// What it records, in the order of the model.
    let settings: [Change.Setting]

    /// Reads a piece as the partnership at a place in an inventory's list, so that its ids are
    /// looked for in that inventory and its parts know where they will stand.
    init?(
        _ source: Source,
        at place: Int,
        of inventory: Inventory,
        _ model: Model,
        into log: inout DiagnosticLog
    ) {
        guard let node = YAMLReader.read(source, into: &log),
            let read = InventoryReader.readPiece(
                Self.whole(node, at: place, of: inventory),
                model: model,
                into: &log
            ),
            let record = read.root["partnerships"]?.elements?.last?.record
        else { return nil }
        settings = model.records["partnership"].map { Self.settings(record, $0, model, []) } ?? []
    }

    /// The fields that are recorded, those of inner records each by itself.
    private static func settings(
        _ record: Record,
        _ definition: RecordDefinition,
        _ model: Model,
        _ path: [String]
    ) -> [Change.Setting] {
        definition.fields.filter { $0.derivedFrom == nil }.flatMap { field -> [Change.Setting] in
            guard let value = record[field.identifier] else { return [] }
            let path = path + [field.name]
            if case .record(let inner) = value, case .record(let name) = field.type {
                return model.records[name].map { settings(inner, $0, model, path) } ?? []
            }
            return [.init(path: path, value: value, type: field.type)]
        }
    }

    /// A piece of an inventory with the partnership at its place, after empty ones.
    private static func whole(_ node: Node, at place: Int, of inventory: Inventory) -> Node {
        let own = inventory.document.mapping?.entries.filter { $0.name == "library" } ?? []
        let name = LocatedText(text: "partnerships", at: node.span)
        let key = Node(.scalar(Scalar(name, style: .plain)), at: node.span)
        let empty = Node(.mapping(Mapping([])), at: node.span)
        let list = Node(.sequence(Array(repeating: empty, count: place) + [node]), at: node.span)
        return Node(.mapping(Mapping(own + [.init(key: key, value: list)])), at: node.span)
    }
}
