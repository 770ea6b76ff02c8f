import CEL
import Rules

/// Tells which elements of a list are alike in the fields that a loop reads.
struct Facets {
    /// What an element of a shape holds in a field, and what it may hold.
    private struct Facet: Hashable {
        let value: String?
        let options: [[String]]
    }

    /// The facet of each shape in each field, by their numbers.
    private var numbers: [[String]: [Int: Int]] = [:]
    private var facets: [[String]: [Facet: Int]] = [:]

    /// Numbers that are the same for elements that are alike in some fields; none for an element
    /// that has choices of its own.
    mutating func alike(_ element: Element?, in fields: [[String]]) -> [Int]? {
        guard let element, let shape = element.shape else { return nil }
        return fields.map { field in
            if let number = numbers[field]?[shape] { return number }
            let facet = facet(element, field)
            let number = facets[field]?[facet] ?? facets[field]?.count ?? 0
            facets[field, default: [:]][facet] = number
            numbers[field, default: [:]][shape] = number
            return number
        }
    }

    private func facet(_ element: Element, _ field: [String]) -> Facet {
        let value = field.reduce(Value?.some(.record(element.record))) { $0?.record?[$1] }
        let cells = element.cells.filter { field.meets($0.path) }
        return Facet(
            value: value?.text,
            options: cells.map { cell in cell.path + cell.options.map { $0.value?.text ?? "" }
            }
        )
    }
}

extension [String] {
    /// Whether one field is another, something in it, or something that it is in.
    func meets(_ other: [String]) -> Bool {
        zip(self, other).allSatisfy { $0 == $1 }
    }
}
