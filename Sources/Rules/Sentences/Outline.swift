/// A place among numbered lists within each other: `(1)`, `(1.2)`.
///
/// Every item says its whole number, so that nobody has to guess where a list ends.
package struct Outline: Sendable {
    private let numbers: [Int]

    static let top = Outline(numbers: [])

    /// The place of an item, counted from one.
    func item(_ number: Int) -> Outline { Outline(numbers: numbers + [number]) }

    /// `(1.2)`.
    var mark: String { "(\(numbers.map(String.init).joined(separator: ".")))" }
}
