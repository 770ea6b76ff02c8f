import CEL
import Diagnostics

extension ModelReader {
    /// Sees that every type names something that the model has, and that no record holds itself.
    mutating func checkTypes() {
        for record in records.values.sorted(by: { $0.name < $1.name }) {
            for field in record.fields { check(field.type, of: field) }
            checkFields(of: record)
        }
    }

    private mutating func check(_ type: FieldType, of field: FieldDefinition) {
        switch type {
        case .list(let element): check(element, of: field)
        case .word(let name): check(name, in: vocabularies.keys.sorted(), "a vocabulary", field)
        case .record(let name): check(name, in: recordNames, "a type or a record", field)
        case .text, .yesNo, .wholeNumber, .number, .money, .date, .period, .place, .reference:
            break
        }
    }

    private var recordNames: [String] { FieldType.simple.keys.sorted() + records.keys.sorted() }

    private mutating func check(
        _ name: String,
        in names: [String],
        _ what: String,
        _ field: FieldDefinition
    ) {
        guard !names.contains(name) else { return }
        let near = NearestName.of(name, in: names)
        nodes.log.append(
            ReadingMessage.unknownWord(name, wanted: what, near: near),
            at: field.span
        )
    }

    private mutating func checkFields(of record: RecordDefinition) {
        let names = record.fields.map(\.name)
        for name in [record.nameField] + record.fields.map(\.derivedFrom) {
            guard let name, !names.contains(name) else { continue }
            let near = NearestName.of(name, in: names)
            nodes.log.append(
                ReadingMessage.unknownWord(name, wanted: "a field of \(record.name)", near: near),
                at: record.span
            )
        }
        if RecordTypes.reaches(record.name, from: record, in: records, seen: []) {
            nodes.log.append(
                ReadingMessage.wanted(
                    "records that do not hold themselves",
                    found: "'\(record.name)' within itself"
                ),
                at: record.span
            )
        }
    }
}

/// Makes the types that expressions see out of a model's records.
enum RecordTypes {
    /// A type for every record; those that hold themselves are left out.
    static func made(of records: [String: RecordDefinition]) -> [String: RecordType] {
        var types: [String: RecordType] = [:]
        for name in records.keys.sorted() { make(name, of: records, into: &types, depth: 0) }
        return types
    }

    private static func make(
        _ name: String,
        of records: [String: RecordDefinition],
        into types: inout [String: RecordType],
        depth: Int
    ) {
        guard types[name] == nil, depth < 32, let record = records[name] else { return }
        for field in record.fields {
            if let inner = recordName(field.type) {
                make(inner, of: records, into: &types, depth: depth + 1)
            }
        }
        types[name] = RecordType(
            name.capitalizedFirst,
            fields: record.fields.map {
                .init($0.identifier, label: $0.name, type: $0.type.celType(in: types))
            }
        )
    }

    static func reaches(
        _ name: String,
        from record: RecordDefinition,
        in records: [String: RecordDefinition],
        seen: Set<String>
    ) -> Bool {
        record.fields.compactMap { recordName($0.type) }.contains { inner in
            if inner == name { return true }
            guard !seen.contains(inner), let next = records[inner] else { return false }
            return reaches(name, from: next, in: records, seen: seen.union([inner]))
        }
    }

    private static func recordName(_ type: FieldType) -> String? {
        switch type {
        case .record(let name): name
        case .list(let element): recordName(element)
        case .text, .yesNo, .wholeNumber, .number, .money, .date, .period, .place, .word,
            .reference:
            nil
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
