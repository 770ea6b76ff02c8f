package import CEL
package import Diagnostics
package import Rules
package import YAML

/// A school's partnership inventory, read by the model.
package struct Inventory: Sendable {
    package let root: Record
    package let document: Node

    /// The day that it describes; none in a piece of an inventory that does not say.
    package let asOf: Day?
    package var statements: [Statement]
    package var waivers: [Waiver]

    /// The file that it was read from.
    package var source: Source { document.span.source }

    package var school: Record? { root["school"]?.record }
    package var schoolName: String { school?["name"]?.text ?? "this school" }

    /// The identifier that its nation gives the school, and what it is called.
    package var schoolIdentifier: (name: String, value: String)? {
        for name in ["urn", "seed", "deni", "welsh-number"] {
            if let value = school?[name.asIdentifier]?.text, !value.isEmpty { return (name, value) }
        }
        return nil
    }

    /// The inventory with another record in the place of its own; places are still those of the
    /// file.
    package func with(_ root: Record) -> Inventory {
        Inventory(
            root: root,
            document: document,
            asOf: asOf,
            statements: statements,
            waivers: waivers
        )
    }

    /// Where a field stands, or the nearest thing around it that is written.
    package func span(of path: FieldPath) -> Span {
        var node = document
        for step in path.steps {
            guard let next = node.child(step) else { break }
            node = next
        }
        return node.span
    }
}

/// A school's own statement that something does not apply to it.
package struct Statement: Sendable {
    package let kind: String?
    package var rule: String?

    /// The rule set that it is about; every one where it names none.
    package let pack: String?
    package let because: String
    package let span: Span
}

/// An exception that somebody allowed for a time.
package struct Waiver: Sendable {
    package var rule: String

    /// The rule set that it is about; every one where it names none.
    package let pack: String?
    package let because: String
    package let allowedBy: String
    package var from: Day
    package var until: Day
    package let span: Span

    /// Whether it holds on a day; its last day is part of it.
    package func holds(on day: Day) -> Bool { from <= day && day <= until }
}

extension Node {
    fileprivate func child(_ step: FieldPath.Step) -> Node? {
        switch step {
        case .field(let name): return mapping?[name]
        case .index(let index):
            guard let elements, elements.indices.contains(index) else { return nil }
            return elements[index]
        }
    }
}
