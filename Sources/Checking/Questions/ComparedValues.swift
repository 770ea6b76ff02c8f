import CEL
import Rules

/// What some rules compare fields with: numbers, texts and days that they write out, and the
/// parameters that they name.
struct ComparedValues: Sendable {
    private(set) var numbers: Set<Double> = []
    private(set) var texts: Set<String> = []
    private(set) var days: Set<Day> = []

    /// The days of the longest period, and never fewer than of ten years.
    private(set) var longest = 3_660

    private let parameters: [String: Value]

    init(_ rules: [CompiledRule], of pack: Pack) {
        parameters = Dictionary(
            pack.parameters.map { ($0.identifier, $0.value) },
            uniquingKeysWith: { first, _ in first }
        )
        for rule in rules {
            let meaning = rule.meaning
            for expression in meaning.levels.map(\.expression)
                + [meaning.applies, meaning.emptiness?.expression].compactMap(\.self)
            {
                add(expression)
            }
        }
    }

    private mutating func add(_ expression: Expression) {
        switch expression.kind {
        case .literal(.int(let number)): numbers.insert(Double(number))
        case .literal(.double(let number)): numbers.insert(number)
        case .literal(.string(let text)): add(.string(text))
        case .identifier(let name): parameters[name].map { add($0) }
        case .literal, .select, .call, .list, .map, .comprehension, .binding, .block: break
        }
        for child in expression.children { add(child) }
    }

    private mutating func add(_ value: Value) {
        switch value {
        case .int, .double: value.number.map { _ = numbers.insert($0) }
        case .timestamp(let timestamp): days.insert(Day(timestamp))
        case .opaque(let opaque): (opaque as? Period).map { add($0) }
        case .string(let text):
            if let day = Day(text.prefix(10)) {
                days.insert(day)
            } else if let period = Period(text) {
                add(period)
            } else {
                texts.insert(text)
            }
        case .null, .bool, .uint, .bytes, .duration, .list, .map, .record, .type, .optional: break
        }
    }

    private mutating func add(_ period: Period) {
        longest = max(longest, period.months * 31 + period.days)
    }
}
