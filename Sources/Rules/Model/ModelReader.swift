package import Diagnostics
package import YAML

/// Reads a model file: `format: concordat/model/1`.
package struct ModelReader {
    package static let format = "concordat/model/1"

    var nodes = NodeReader()
    var vocabularies: [String: Vocabulary] = [:]
    var records: [String: RecordDefinition] = [:]

    /// Reads a model; none where anything in it is wrong.
    package static func read(_ document: Node, into log: inout DiagnosticLog) -> Model? {
        var reader = ModelReader()
        let model = reader.model(document)
        log.append(contentsOf: reader.nodes.log)
        return reader.nodes.log.hasErrors ? nil : model
    }

    private mutating func model(_ document: Node) -> Model? {
        let keys = ["format", "id", "version", "title", "root", "vocabularies", "records"]
        guard let mapping = nodes.file(document, format: Self.format, keys: keys, of: "a model"),
            let id = mapping["id"].flatMap({ nodes.text($0) }),
            let version = mapping["version"].flatMap({ nodes.text($0) }),
            let root = nodes.required("root", in: mapping, at: document.span, of: "a model"),
            let rootName = nodes.text(root)
        else { return nil }
        readVocabularies(mapping)
        readRecords(mapping)
        checkTypes()
        guard let rootRecord = records[rootName] else {
            _ = nodes.word(root, of: records.keys.sorted(), "a record of this model")
            return nil
        }
        return Model(
            id: id,
            version: version,
            title: nodes.localizedText("title", in: mapping) ?? .init(["en": id]),
            root: rootRecord,
            records: records,
            vocabularies: vocabularies,
            types: RecordTypes.made(of: records),
            document: document
        )
    }

    private mutating func readVocabularies(_ mapping: Mapping) {
        guard let node = mapping["vocabularies"] else { return }
        for entry in nodes.anyMapping(node, of: "vocabularies")?.entries ?? [] {
            vocabularies[entry.name] = vocabulary(entry)
        }
    }

    private mutating func vocabulary(_ entry: Mapping.Entry) -> Vocabulary? {
        let keys = ["label", "words"]
        guard let mapping = nodes.mapping(entry.value, keys: keys, of: "a vocabulary"),
            let label = nodes.localizedText("label", in: mapping),
            let words = nodes.required(
                "words",
                in: mapping,
                at: entry.value.span,
                of: "a vocabulary"
            ),
            let entries = nodes.anyMapping(words, of: "words")?.entries
        else { return nil }
        return Vocabulary(
            name: entry.name,
            label: label,
            words: entries.compactMap { word($0) }
        )
    }

    private mutating func word(_ entry: Mapping.Entry) -> Vocabulary.Word? {
        guard let mapping = nodes.anyMapping(entry.value, of: "a word"),
            let label = nodes.required("label", in: mapping, at: entry.key.span, of: "a word"),
            let text = nodes.localizedText(label)
        else { return nil }
        var implied: [String: String] = [:]
        for other in mapping.entries where !["label", "help"].contains(other.name) {
            implied[other.name] = nodes.text(other.value)
        }
        return Vocabulary.Word(
            name: entry.name,
            label: text,
            help: nodes.localizedText("help", in: mapping),
            implied: implied
        )
    }

    private mutating func readRecords(_ mapping: Mapping) {
        guard let node = mapping["records"] else { return }
        for entry in nodes.anyMapping(node, of: "records")?.entries ?? [] {
            records[entry.name] = record(entry)
        }
    }

    private mutating func record(_ entry: Mapping.Entry) -> RecordDefinition? {
        let keys = ["label", "plural", "name", "help", "fields"]
        guard let mapping = nodes.mapping(entry.value, keys: keys, of: "a record"),
            let fields = nodes.required("fields", in: mapping, at: entry.key.span, of: "a record"),
            let entries = nodes.anyMapping(fields, of: "fields")?.entries
        else { return nil }
        return RecordDefinition(
            name: entry.name,
            label: nodes.localizedText("label", in: mapping) ?? .init(["en": entry.name]),
            plural: nodes.localizedText("plural", in: mapping),
            nameField: mapping["name"].flatMap { nodes.text($0) },
            fields: entries.compactMap { field($0) },
            span: entry.key.span
        )
    }

    private mutating func field(_ entry: Mapping.Entry) -> FieldDefinition? {
        let keys = [
            "type", "required", "fixed", "repeats", "from", "unit", "label", "called", "said",
            "help",
            "question", "example",
        ]
        guard let mapping = nodes.mapping(entry.value, keys: keys, of: "a field"),
            let node = nodes.required("type", in: mapping, at: entry.key.span, of: "a field"),
            let text = nodes.text(node), let type = FieldType(text)
        else { return nil }
        return FieldDefinition(
            name: entry.name,
            type: type,
            isRequired: mapping["required"].flatMap { nodes.truth($0) } ?? false,
            isFixed: mapping["fixed"].flatMap { nodes.truth($0) } ?? false,
            mayRepeat: mapping["repeats"].flatMap { nodes.truth($0) } ?? false,
            derivedFrom: mapping["from"].flatMap { nodes.text($0) },
            unit: mapping["unit"].flatMap { nodes.text($0) },
            label: nodes.localizedText("label", in: mapping) ?? .init(["en": entry.name]),
            called: nodes.localizedText("called", in: mapping),
            said: mapping["said"].flatMap { said($0) },
            help: nodes.localizedText("help", in: mapping),
            question: nodes.localizedText("question", in: mapping),
            example: mapping["example"],
            span: node.span
        )
    }

    private mutating func said(_ node: Node) -> FieldDefinition.Said? {
        let keys = ["yes", "no"]
        guard let mapping = nodes.mapping(node, keys: keys, of: "what a yes and a no say"),
            let yes = nodes.required("yes", in: mapping, at: node.span, of: "'said'"),
            let no = nodes.required("no", in: mapping, at: node.span, of: "'said'"),
            let saidYes = nodes.localizedText(yes), let saidNo = nodes.localizedText(no)
        else { return nil }
        return .init(yes: saidYes, no: saidNo)
    }
}
