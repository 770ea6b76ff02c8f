package import CEL
package import Diagnostics

/// A number, period or word that rules use, with whose it is and why.
package struct Parameter: Sendable {
    /// Whose choice the value is.
    package enum Basis: String, CaseIterable, Sendable {
        /// The guideline itself says it.
        case source
        /// The authors of the rule set chose it.
        case interpretation
    }

    package let name: String
    package let title: LocalizedText?
    package let type: FieldType
    package let value: Value

    /// The value as it was written.
    package let text: String
    package let basis: Basis
    package let because: LocalizedText
    package let span: Span

    package var identifier: String { name.asIdentifier }
}
