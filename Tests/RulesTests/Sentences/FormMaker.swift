import TestSupport

@testable import Rules

/// Makes forms over a model, as YAML text: all forms, comparisons, values, a few levels deep.
struct FormMaker {
    let model: Model
    let parameters: [Parameter]
    var random: SeededGenerator
    private let paths: [String: [FieldPaths.Path]]
    private let lists: [(path: FieldPaths.Path, record: RecordDefinition)]
    private var names: [(name: String, record: RecordDefinition)] = []

    init(_ saying: Saying, seed: UInt64) {
        model = saying.model
        parameters = saying.parameters
        random = SeededGenerator(seed: seed)
        paths = saying.paths
        lists = FieldPaths(of: saying.model.root, in: saying.model).lists
    }

    mutating func form(_ depth: Int = 3) -> String {
        let kinds = depth > 1 ? 7 : 3
        switch Int.random(in: 0..<kinds, using: &random) {
        case 0: return count()
        case 1: return "{\(fields(of: model.root, groups: false, depth).joined(separator: ", "))}"
        case 2: return every(depth)
        case 3: return each(depth)
        case 4: return "{all-of: [\(inner(depth))]}"
        case 5: return "{any-of: [\(inner(depth))]}"
        default: return "{not: \(form(depth - 1))}"
        }
    }

    private mutating func inner(_ depth: Int) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in form(depth - 1) }
            .joined(separator: ", ")
    }

    private mutating func count() -> String {
        let (path, record) = list()
        let bound = pick(CountForm.Bound.allCases).rawValue
        let whole = parameters.filter { $0.type == .wholeNumber }.map { "$\($0.name)" }
        let words = record.fields.filter { if case .word = $0.type { true } else { false } }
        let differing = words.isEmpty || chance(2) ? "" : ", different: \(pick(words).name)"
        let number = chance(3) ? pick(whole) : pick(["0", "1", "2", "0x10"])
        return "{\(bound): \(number), of: \(path)\(filtered(record, 2))\(differing)}"
    }

    private mutating func every(_ depth: Int) -> String {
        let (path, record) = list()
        let wanted = fields(of: record, groups: true, depth).joined(separator: ", ")
        let ifNone = pick(["met", "not-met"] + (depth == 3 ? ["unknown", "not-applicable"] : []))
        return "{every: \(path)\(filtered(record, depth)), has: {\(wanted)}, if-none: \(ifNone)}"
    }

    private mutating func each(_ depth: Int) -> String {
        let (path, record) = list()
        let name = pick(["one", "thing", "the-other", "item"]) + "-" + pick(["a", "b", "c"])
        let filter = filtered(record, depth)
        names.append((name, record))
        defer { names.removeLast() }
        let ifNone = pick(["met", "not-met"] + (depth == 3 ? ["unknown", "not-applicable"] : []))
        return "{each: \(path), as: \(name)\(filter), has: \(form(depth - 1)), if-none: \(ifNone)}"
    }

    private mutating func filtered(_ record: RecordDefinition, _ depth: Int) -> String {
        guard !chance(4) else { return "" }
        return ", where: {\(fields(of: record, groups: true, depth).joined(separator: ", "))}"
    }

    private mutating func fields(
        of record: RecordDefinition,
        groups: Bool,
        _ depth: Int
    ) -> [String] {
        let paths = paths[record.name] ?? []
        var entries: [String: String] = [:]
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let path = pick(paths)
            guard let field = path.fields.last else { continue }
            entries[path.name] = "\(path.name): \(comparisons(of: field.type))"
        }
        var result = entries.keys.sorted().compactMap { entries[$0] }
        guard groups, depth > 0, chance(3) else { return result }
        for key in ["all-of", "any-of", "not"] where chance(2) {
            let filters = (0..<Int.random(in: 1...2, using: &random)).map { _ in
                "{\(fields(of: record, groups: true, depth - 1).joined(separator: ", "))}"
            }
            result.append(
                key == "not" ? "not: \(filters[0])" : "\(key): [\(filters.joined(separator: ", "))]"
            )
        }
        return result.shuffled(using: &random)
    }

    private mutating func comparisons(of type: FieldType) -> String {
        let fitting = Comparison.all.filter { $0.operand(type) != nil }
        let count = chance(5) ? 2 : 1
        let chosen = fitting.shuffled(using: &random).prefix(count)
        let parts = chosen.map { comparison in
            "\(comparison.keyword): \(value(of: comparison.operand(type) ?? .text))"
        }
        return "{\(parts.joined(separator: ", "))}"
    }

    private mutating func value(of type: FieldType) -> String {
        if case .list(let element) = type {
            let values = (0..<Int.random(in: 0...3, using: &random)).map { _ in value(of: element) }
            return "[\(values.joined(separator: ", "))]"
        }
        let fitting = parameters.filter { $0.type == type }
        if !fitting.isEmpty, chance(3) { return "$\(pick(fitting).name)" }
        if type != .yesNo, !names.isEmpty, chance(3) {
            let (name, record) = pick(names)
            return "$\(name).\(pick(paths[record.name] ?? []).name)"
        }
        return plain(type)
    }

    private mutating func plain(_ type: FieldType) -> String {
        switch type {
        case .yesNo: pick(["yes", "no", "true"])
        case .wholeNumber: pick(["0", "7", "-3", "1000000"])
        case .number: pick(["0", "2.5", "-1e-7", "1e21", "6"])
        case .date: pick(["as-of", "2026-11-20", "0099-01-05", "2024-02-29"])
        case .period: pick(["12 months", "1 month", "2 years", "1 year", "14 days", "3 weeks"])
        case .word(let name): pick(model.vocabularies[name]?.names ?? [])
        case .text, .reference, .money, .place, .list, .record:
            pick(["\"a, b and c\"", "\"say “x” or \\\"y\\\"\"", "present-day", "\"ŵy; (1) é\\n\""])
        }
    }

    private mutating func list() -> (String, RecordDefinition) {
        let list = pick(lists)
        return (list.path.name, list.record)
    }

    private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }
}
