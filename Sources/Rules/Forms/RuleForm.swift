package import CEL
package import Diagnostics
package import YAML

/// One way of saying what a rule asks for; it means the expression that it turns into.
package protocol RuleForm: Sendable {
    /// Keys of which any one marks a mapping as this form.
    static var marks: [String] { get }

    /// What it says, in a sentence.
    static var documentation: String { get }

    /// All keys that it may have.
    static var shape: MappingShape { get }

    /// Reads a mapping that has one of the marks; none where the reader has been told why.
    static func read(_ node: Node, with reader: inout FormReader) -> Self?

    /// Where it is written.
    var span: Span { get }

    /// The expression that it means: true where it holds.
    var expression: Expression { get }

    /// What becomes of it where it has nothing to go through.
    var emptiness: Emptiness? { get }

    /// The elements that it looks at; none where it looks at single fields.
    var selection: Selection? { get }

    /// The least number that it asks for, where it counts.
    var needed: Operand? { get }

    /// How a sentence says it, at a place among numbered lists.
    func sentence(by writer: SentenceWriter, at outline: Outline) -> String

    /// Whether what comes next in a sentence is this form.
    static func opens(_ parser: SentenceParser) -> Bool

    /// Reads it from a sentence; none where the parser's log says why not.
    static func parse(_ parser: inout SentenceParser, at outline: Outline) -> Node?

    /// Every small slip that its author could have made, each with what it would mean instead.
    func variations(by writer: SentenceWriter) -> [Variation<FormMeaning>]

    /// What it is made of.
    var parts: FormParts { get }

    /// What it would have fields hold, in records that are there and in new ones.
    func wishes(in situation: Situation) -> [Wish]

    /// Ways to make it hold, each a set of changes that may hold more than is needed.
    func remedies(in situation: Situation) -> [[Change]]
}

extension RuleForm {
    package var emptiness: Emptiness? { nil }
    package var selection: Selection? { nil }
    package var needed: Operand? { nil }
}

/// What an author says of a form with nothing to go through.
package struct Emptiness: Sendable, Hashable {
    /// True where there is nothing.
    package let expression: Expression
    package let outcome: Outcome
}

/// The elements that a form looks at.
package struct Selection: Sendable {
    package let list: ListReference

    /// The name of the element in the expressions.
    package let variable: String

    /// True of the elements that are meant.
    package let matches: Expression

    /// True of those among them that are as they should be; none where being there is enough.
    package let satisfies: Expression?
}

/// Every form there is.
///
/// A new one is a file in `Forms` and a name in this list. Fields come last: they have no mark.
package enum RuleForms {
    package static let all: [any RuleForm.Type] = [
        CountForm.self, EveryForm.self, EachForm.self, AllOfForm.self, AnyOfForm.self,
        NotForm.self, FieldsForm.self,
    ]
}
