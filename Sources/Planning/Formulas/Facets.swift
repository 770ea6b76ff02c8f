import CEL
import Rules

/// Tells which elements of a list are alike in the fields that a loop reads.
struct Facets {
    /// What an element of a shape holds in a field, and what it may hold.
    struct Facet: Hashable {
        let value: String?
        let options: [[String]]
    }

    /// A field with the facets that it has, and the facet of each shape.
    struct Column {
        let field: [String]
        var facets: [Facet: Int] = [:]
        var ofShape: [Int?] = []
    }

    private var columns: [Column] = []

    /// The columns of some fields.
    mutating func columns(of fields: Set<[String]>) -> [Int] {
        fields.map { field in
            if let known = columns.firstIndex(where: { $0.field == field }) { return known }
            columns.append(Column(field: field))
            return columns.count - 1
        }
    }

    /// Numbers that are the same for elements that are alike in some columns; none for an element
    /// that has choices of its own.
    mutating func alike(_ element: Element?, in chosen: [Int]) -> [Int]? {
        guard let element, let shape = element.shape else { return nil }
        return chosen.map { columns[$0].number(of: element, shape) }
    }
}

extension Facets.Column {
    fileprivate mutating func number(of element: Element, _ shape: Int) -> Int {
        if shape < ofShape.count, let number = ofShape[shape] { return number }
        let facet = Facets.Facet(element, field)
        let number = facets[facet] ?? facets.count
        facets[facet] = number
        ofShape += Array(repeating: nil, count: max(0, shape + 1 - ofShape.count))
        ofShape[shape] = number
        return number
    }
}

extension Facets.Facet {
    fileprivate init(_ element: Element, _ field: [String]) {
        let value = field.reduce(Value?.some(.record(element.record))) { $0?.record?[$1] }
        self.value = value?.text
        options = element.cells.filter { field.meets($0.path) }.map { cell in
            cell.path + cell.options.map { $0.value?.text ?? "" }
        }
    }
}

extension [String] {
    /// Whether one field is another, something in it, or something that it is in.
    func meets(_ other: [String]) -> Bool {
        zip(self, other).allSatisfy { $0 == $1 }
    }
}
