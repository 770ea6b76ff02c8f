import CEL
import Checking
import Partners
import Rules

/// One gap as `concordat/result/1` has it.
struct GapRecord: Encodable {
    let rule: String
    let strength: Strength
    let priority: Int
    let outcome: Outcome
    let smallestChange: [ChangeRecord]
    let action: String?
    let alsoCloses: [String]
    let suggestions: [SuggestionRecord]

    /// Why nobody, or not everybody, could be suggested.
    let shortage: String?

    enum CodingKeys: String, CodingKey {
        case rule, strength, priority, outcome, action, suggestions, shortage
        case smallestChange = "smallest-change"
        case alsoCloses = "also-closes"
    }

    init(_ gap: Gap, _ report: Report) {
        rule = gap.rule.id
        strength = gap.rule.strength
        priority = gap.priority
        outcome = gap.finding.outcome
        smallestChange = gap.smallestChange.map { ChangeRecord(change: $0) }
        action = gap.rule.remedy?.action(report.language)
        alsoCloses = gap.alsoCloses
        suggestions = report.suggestions(for: gap).map { SuggestionRecord($0) }
        shortage = report.shortage(for: gap)
    }
}

/// `{"do": "add", "to": "partnerships", "with": {…}}` or `{"do": "set", "at": …, "to": …}`.
struct ChangeRecord: Encodable {
    let change: Change

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch change {
        case .set(let path, let value, _):
            try container.encode("set", forKey: Key("do"))
            try container.encode(path.description, forKey: Key("at"))
            try container.encode(ValueRecord(value: value), forKey: Key("to"))
        case .include(let path, let value, _):
            try container.encode("add", forKey: Key("do"))
            try container.encode(path.description, forKey: Key("to"))
            try container.encode(ValueRecord(value: value), forKey: Key("with"))
        case .add(let path, let fields):
            try container.encode("add", forKey: Key("do"))
            try container.encode(path.description, forKey: Key("to"))
            try container.encode(SettingsRecord(fields: fields), forKey: Key("with"))
        }
    }
}

/// The fields of a new record, those of inner records within them.
struct SettingsRecord: Encodable {
    let fields: [Change.Setting]

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for (name, group) in Dictionary(grouping: fields, by: { $0.path[0] })
            .sorted(by: { $0.key < $1.key })
        {
            if let field = group.first(where: { $0.path.count == 1 }) {
                try container.encode(ValueRecord(value: field.value), forKey: Key(name))
            } else {
                let inner = group.map {
                    Change.Setting(path: Array($0.path.dropFirst()), value: $0.value, type: $0.type)
                }
                try container.encode(SettingsRecord(fields: inner), forKey: Key(name))
            }
        }
    }
}

/// A value as an inventory writes it.
struct ValueRecord: Encodable {
    let value: Value

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch value {
        case .null: try container.encode("none")
        case .string(let text): try container.encode(text)
        case .bool(let truth): try container.encode(truth)
        case .int(let number): try container.encode(number)
        case .double(let number): try container.encode(number)
        case .timestamp(let moment): try container.encode(Day(moment).description)
        case .list(let values): try container.encode(values.map { ValueRecord(value: $0) })
        case .opaque(let value): try container.encode(value.text)
        default: try container.encodeNil()
        }
    }
}
