import CEL
import Foundation

/// The inventories of the race, in the types that its rules are written for.
enum Schools {
    static let agreement = RecordType(
        "agreement",
        fields: [
            .init("id", type: .string), .init("type", type: .string),
            .init("signed", type: .bool), .init("expires", type: .timestamp),
        ],
        absence: .none
    )
    static let contact = RecordType(
        "contact",
        fields: ["name", "role", "email"].map { .init($0, type: .string) },
        absence: .none
    )
    static let outcome = RecordType(
        "outcome",
        fields: [
            .init("metric", type: .string), .init("target", type: .int),
            .init("actual", type: .int), .init("year", type: .int),
        ],
        absence: .none
    )
    static let partnership = RecordType(
        "partnership",
        fields: ["id", "category", "kind", "scope", "status", "notes"].map {
            .init($0, type: .string)
        } + [
            .init("started", type: .timestamp), .init("lastContact", type: .timestamp),
            .init("cost", type: .double), .init("pupilsReached", type: .int),
            .init("agreements", type: .list(.record(agreement))),
            .init("benefits", type: .list(.string)),
            .init("contacts", type: .list(.record(contact))),
            .init("outcomes", type: .list(.record(outcome))),
        ],
        absence: .none
    )

    static let environment = Environment(variables: [
        Variable("name", type: .string), Variable("phase", type: .string),
        Variable("pupils", type: .int), Variable("region", type: .string),
        Variable("budget", type: .double), Variable("asOf", type: .timestamp),
        Variable("partnerships", type: .list(.record(partnership))),
    ])

    /// One line of the file.
    static func activation(_ line: Data) throws -> Activation {
        let object = try JSONSerialization.jsonObject(with: line) as? [String: Any] ?? [:]
        return Activation(
            slots: environment.variables.map { value(object[$0.name], $0.type, [.field($0.name)]) }
        )
    }

    private static func value(_ any: Any?, _ type: Type, _ path: [FieldPath.Step]) -> Value? {
        switch type {
        case .string: (any as? String).map { .string($0) }
        case .int: (any as? NSNumber).map { .int($0.int64Value) }
        case .double: (any as? NSNumber).map { .double($0.doubleValue) }
        case .bool: (any as? Bool).map { .bool($0) }
        case .timestamp: (any as? String).flatMap { Timestamp($0) }.map { .timestamp($0) }
        case .list(let element):
            (any as? [Any]).map { list in
                .list(list.enumerated().compactMap { value($1, element, path + [.index($0)]) })
            }
        case .record(let record):
            (any as? [String: Any]).map { object in
                .record(
                    Record(
                        record,
                        slots: record.fields.map { value(object[$0.name], $0.type, []) },
                        path: FieldPath(path)
                    )
                )
            }
        default: nil
        }
    }
}
