package import Diagnostics
package import YAML

/// One field of a record: what it holds and how people are asked for it.
package struct FieldDefinition: Sendable {
    /// As inventories write it: `last-contact`.
    package let name: String
    package let type: FieldType

    /// Whether an inventory makes no sense without it.
    package let isRequired: Bool

    /// Whether it is a fact about the partner that no step of the library changes, such as a kind.
    package let isFixed: Bool

    /// Whether several records of a list may have the same; an id may not unless it says so.
    package var mayRepeat = false

    /// The field whose word implies this one's; such a field is not written by schools.
    package let derivedFrom: String?

    /// What a number counts: hours, days, pupils.
    package let unit: String?
    package let label: LocalizedText

    /// What the field is called within a sentence, after "the", where its label would not do.
    package let called: LocalizedText?

    /// What it says of the record where it is yes and where it is no, as whole sentences.
    package let said: Said?
    package let help: LocalizedText?

    /// A whole sentence; `{name}` stands for the record that it is asked about.
    package let question: LocalizedText?
    package let example: Node?
    package let span: Span

    /// A yes and a no in words: "the library is open", "the library is not open".
    package struct Said: Sendable {
        package let yes: LocalizedText
        package let no: LocalizedText
    }

    /// As expressions write it: `last_contact`.
    package var identifier: String { name.asIdentifier }
}

/// A kind of record and its fields.
package struct RecordDefinition: Sendable {
    package let name: String
    package let label: LocalizedText

    /// What several of them are called; the label of their list where it is not said.
    package let plural: LocalizedText?

    /// The field by which people call one of these.
    package let nameField: String?
    package let fields: [FieldDefinition]
    package let span: Span

    package subscript(name: String) -> FieldDefinition? { fields.first { $0.name == name } }

    package func slot(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}

extension String {
    /// The name as an expression writes it: hyphens and dots become underscores.
    package var asIdentifier: String {
        guard utf8.contains(where: \.isJoint) else { return self }
        return String(decoding: utf8.map { $0.isJoint ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
    }
}

extension UInt8 {
    /// Whether it joins the words of a name that authors write, and may not stand in an identifier.
    fileprivate var isJoint: Bool { self == UInt8(ascii: "-") || self == UInt8(ascii: ".") }
}
