import Diagnostics
import Rules

/// Something that has a name, in one file or among several.
enum Symbol: Hashable, Sendable {
    /// A clause, rule, parameter or level.
    case named(Shape.Name, String)
    /// The id of an element of a list of an inventory, by the list's path.
    case element(list: String, id: String)
    /// A name that a form gives to elements, by the rule that has the form.
    case variable(String, rule: Int)
    /// A field of a record of the model.
    case field(record: String, name: String)

    /// The name itself.
    var name: String {
        switch self {
        case .named(_, let name), .element(_, let name), .variable(let name, _),
            .field(_, let name):
            name
        }
    }

    /// Whether other files speak of the same thing by the same name.
    var isShared: Bool {
        switch self {
        case .named(let kind, _): kind == .rule || kind == .clause || kind == .parameter
        case .field: true
        case .element, .variable: false
        }
    }
}

/// A place at which something is named.
struct Occurrence: Sendable {
    let symbol: Symbol

    /// The name alone, without quotes or a `$`.
    let span: Span
    let isDeclaration: Bool

    /// Whether the name is written as expressions write it, with underscores.
    var isIdentifier = false
}
