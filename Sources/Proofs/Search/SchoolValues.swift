import CEL
import Checking
import Rules

/// The values from which schools are made at random.
struct SchoolValues {
    private(set) var texts = ["tea", "deputy head", "a deputy", "head"]
    private(set) var wholeNumbers = ["0", "1", "2", "3", "11", "18"]
    private(set) var numbers = ["0", "1", "1.5", "2", "5.9", "6", "6.1"]
    private(set) var amounts = ["0", "1", "1200"]
    private(set) var days = [
        "2024-11-20", "2025-11-19", "2025-11-20", "2026-11-19", "2026-11-20", "2026-11-21",
        "2027-11-20", "2027-11-21",
    ]

    init() {}

    /// Values at which rules may turn: what they write out and what lies beside it, and the days
    /// around that of the check.
    init(for rules: [CompiledRule], on day: Day) {
        days = [-730, -366, -365, -31, -1, 0, 1, 31, 365, 366].compactMap { day.shifted(by: $0) }
        for rule in rules {
            for expression in rule.expressions { add(expression) }
        }
    }

    private mutating func add(_ expression: Expression) {
        if case .literal(let literal) = expression.kind { add(literal) }
        for child in expression.children { add(child) }
    }

    private mutating func add(_ literal: Literal) {
        switch literal {
        case .int(let number) where (0..<1_000_000).contains(number):
            for near in [number - 1, number, number + 1] where near >= 0 {
                add(near.description, to: \.wholeNumbers)
                add(near.description, to: \.numbers)
                add(near.description, to: \.amounts)
            }
        case .double(let number) where abs(number) < 1_000_000:
            for near in [number - 0.1, number, number + 0.1] where near >= 0 {
                let text = (near * 10).rounded() / 10
                add("\(text)", to: \.numbers)
                add("\(text)", to: \.amounts)
            }
        case .string(let text):
            let letters = String(text.filter { $0.isLetter || $0.isNumber || $0 == " " })
            for near in [text, letters, letters + " x", letters.lowercased(), "x" + letters] {
                add(near, to: \.texts)
            }
        case .int, .double, .null, .bool, .uint, .bytes: break
        }
    }

    private mutating func add(_ text: String, to list: WritableKeyPath<SchoolValues, [String]>) {
        guard !text.isEmpty, !self[keyPath: list].contains(text) else { return }
        self[keyPath: list].append(text)
    }
}

extension CompiledRule {
    /// Every expression that decides it.
    fileprivate var expressions: [Expression] {
        meaning.levels.map(\.expression)
            + [meaning.applies, meaning.emptiness?.expression]
            .compactMap(\.self)
    }
}

extension Day {
    /// The day so many days later, as it is written.
    fileprivate func shifted(by days: Int) -> String? {
        Period("\(abs(days)) days").flatMap { adding($0, times: days < 0 ? -1 : 1) }?.description
    }
}
