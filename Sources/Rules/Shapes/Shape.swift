/// What may stand at a place of a file; readers, schemas and editors ask the same shapes.
package indirect enum Shape: Sendable {
    /// A file's `format`, word for word.
    case format(String)
    case text
    /// A text, or texts by language.
    case localizedText
    /// A text with `{figures}`, or such texts by language.
    case message
    /// A CEL expression that is true or false.
    case expression
    case truth
    case wholeNumber
    case number
    case date
    case words([Word])
    /// A word of one of the model's vocabularies.
    case vocabulary(String)
    /// A name of the pack, declared here or referred to.
    case name(Name, isDeclared: Bool)
    case list(Shape)
    case oneOrMore(Shape)
    case either(Shape, Shape)
    case mapping(MappingShape)
    /// A mapping whose keys are names of the pack.
    case entries(Name, isDeclared: Bool, Shape)
    /// The type of a parameter.
    case parameterType
    /// A value of the type that stands beside it.
    case parameterValue
    /// What a rule asks for: a form.
    case form
    /// A list of records of the inventory, by its dotted path.
    case listPath
    /// A field of the elements of the list that the form names.
    case elementField
    /// Conditions on the elements of the list that the form names.
    case elementConditions
    /// Conditions on a record.
    case conditions(RecordDefinition)
    /// What is asked of a field.
    case comparisons(FieldType)
    /// What a field is compared with.
    case operand(FieldType)
    /// A piece of an inventory, in which nothing is required.
    case piece
    case record(RecordDefinition, isPiece: Bool)
    /// What a field of an inventory holds.
    case field(FieldDefinition, isPiece: Bool)
    /// A value of an inventory.
    case value(FieldType, isPiece: Bool)

    /// One word that may stand, and what it means.
    package struct Word: Sendable, Hashable {
        package let name: String
        package let documentation: String

        package init(_ name: String, _ documentation: String) {
            (self.name, self.documentation) = (name, documentation)
        }
    }

    /// What the names of a pack name.
    package enum Name: String, Sendable, Hashable, CaseIterable {
        case clause
        case rule
        case parameter
        case level
    }

    /// The words of an enumeration.
    package static func words<Enumeration: DocumentedWord>(of type: Enumeration.Type) -> Shape {
        .words(type.allCases.map { Word($0.rawValue, $0.documentation) })
    }
}
