import CEL
package import Diagnostics
package import Rules
package import YAML

/// Reads an inventory: `format: concordat/inventory/1`.
package struct InventoryReader {
    package static let format = FileKind.inventory.format

    let model: Model

    /// Whether it is a piece of an inventory, in which nothing is required.
    let isPiece: Bool
    var values: ValueReader
    var references: [ReferenceUse] = []

    /// An id that points into a list of the inventory.
    struct ReferenceUse {
        let id: String
        let list: String
        let span: Span
    }

    init(model: Model, isPiece: Bool) {
        self.model = model
        self.isPiece = isPiece
        self.values = ValueReader(model: model)
    }

    /// Reads a whole inventory; none where anything in it is wrong.
    ///
    /// It must say its format, unless it need not: then only a wrong one is wrong.
    package static func read(
        _ document: Node,
        model: Model,
        needsFormat: Bool = true,
        into log: inout DiagnosticLog
    ) -> Inventory? {
        var reader = InventoryReader(model: model, isPiece: false)
        let isSilent = !needsFormat && document.mapping != nil && document.mapping?["format"] == nil
        let isOurs = isSilent || reader.values.nodes.hasFormat(document, format)
        let inventory = isOurs ? reader.inventory(document) : nil
        log.append(contentsOf: reader.values.nodes.log)
        return reader.values.nodes.log.hasErrors ? nil : inventory
    }

    /// Reads a piece of an inventory, as an example gives it.
    package static func readPiece(
        _ node: Node,
        model: Model,
        into log: inout DiagnosticLog
    ) -> Inventory? {
        var reader = InventoryReader(model: model, isPiece: true)
        let inventory = reader.inventory(node)
        log.append(contentsOf: reader.values.nodes.log)
        return reader.values.nodes.log.hasErrors ? nil : inventory
    }

    private mutating func inventory(_ document: Node) -> Inventory? {
        guard let root = record(document, model.root, at: FieldPath()) else { return nil }
        checkReferences(in: root)
        return Inventory(
            root: root,
            document: document,
            asOf: root["as_of"]?.day,
            statements: statements(root, document),
            waivers: waivers(root, document)
        )
    }

    private func statements(_ root: Record, _ document: Node) -> [Statement] {
        pairs(root, document, "not-applicable").map { record, span in
            Statement(
                kind: record["kind"]?.text,
                rule: record["rule"]?.text,
                pack: record["pack"]?.text,
                because: record["because"]?.text ?? "",
                span: span
            )
        }
    }

    private func waivers(_ root: Record, _ document: Node) -> [Waiver] {
        pairs(root, document, "waivers").compactMap { record, span in
            guard let rule = record["rule"]?.text, let from = record["from"]?.day,
                let until = record["until"]?.day
            else { return nil }
            return Waiver(
                rule: rule,
                pack: record["pack"]?.text,
                because: record["because"]?.text ?? "",
                allowedBy: record["by"]?.text ?? "",
                from: from,
                until: until,
                span: span
            )
        }
    }

    /// The records of a list with their places.
    private func pairs(_ root: Record, _ document: Node, _ name: String) -> [(Record, Span)] {
        let records = root[name.asIdentifier]?.elements?.compactMap(\.record) ?? []
        let spans = document.mapping?[name]?.elements?.map(\.span) ?? []
        return Array(zip(records, spans))
    }
}

extension RecordDefinition {
    /// The fields that people write.
    var writtenFields: [String] { fields.filter { $0.derivedFrom == nil }.map(\.name) }
}
