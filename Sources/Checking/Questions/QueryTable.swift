import CEL
import Rules

/// Everything that could be asked, by numbers that are given as it is found.
struct QueryTable {
    private(set) var queries: [Query] = []

    private let finder: FieldFinder
    private let plausible: PlausibleAnswers
    private var numbers: [FieldPath: Int] = [:]

    init(school: SchoolCheck, compared: ComparedValues) {
        finder = FieldFinder(model: school.pack.model, root: school.root)
        plausible = PlausibleAnswers(school: school, compared: compared)
    }

    /// The numbers of the queries for some paths, and of those that must be asked before them.
    mutating func numbers(of paths: [FieldPath]) -> [Int] {
        Set(paths.compactMap { number(of: $0) }).reduce(into: Set<Int>()) { all, number in
            all.insert(number)
            if let before = prerequisite(of: number) { all.insert(before) }
        }
        .sorted()
    }

    /// The query without which a query has no answers to choose from.
    mutating func prerequisite(of number: Int) -> Int? {
        queries[number].ids.flatMap { self.number(of: $0) }
    }

    private mutating func number(of path: FieldPath) -> Int? {
        if let number = numbers[path] { return number }
        guard let field = finder.field(at: path) else { return nil }
        if let source = field.derivedFrom {
            return number(of: FieldPath(path.steps.dropLast() + [.field(source)]))
        }
        numbers[path] = queries.count
        queries.append(query(path, field))
        return queries.count - 1
    }

    private func query(_ path: FieldPath, _ field: FieldDefinition) -> Query {
        Query(
            path: path,
            field: field,
            cost: 1
                + (field.type.element.flatMap { finder.model.record(of: $0) }?.fields.count ?? 0),
            ids: (field.type.element ?? field.type).list.flatMap {
                finder.isRecorded($0) ? nil : $0
            },
            answers: plausible.answers(for: field, at: path)
        )
    }
}

extension FieldType {
    /// The list that a reference points into.
    fileprivate var list: FieldPath? {
        guard case .reference(let list) = self else { return nil }
        return FieldPath(list.split(separator: ".").map { .field(String($0)) })
    }
}

extension FieldFinder {
    /// Whether there is a value at a path of fields.
    fileprivate func isRecorded(_ path: FieldPath) -> Bool {
        var value: Value? = .record(root)
        for case .field(let name) in path.steps { value = value?.record?[name.asIdentifier] }
        return value != nil
    }
}
