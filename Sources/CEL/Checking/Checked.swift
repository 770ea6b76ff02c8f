package import Diagnostics

/// An expression whose names are found and whose type is known.
package struct Checked: Sendable {
    /// What it is.
    package indirect enum Kind: Sendable {
        case constant(Value)
        case variable(Int, label: String)
        case local(Int)
        case select(Checked, Expression.Selection)
        case and([Checked])
        case or([Checked])
        case conditional(Checked, Checked, Checked)
        case call(String, [Checked], [Overload])
        /// Elements; those at the places named are optionals.
        case list([Checked], optional: Set<Int>)
        case map([(key: Checked, value: Checked)], optional: Set<Int>)
        case comprehension(Comprehension.Kind, Loop)
        case bind(Int, Checked, Checked)
        /// What an optional holds, under a name; whether the body is an optional itself.
        case bindHeld(Int, Checked, Checked, isFlat: Bool)
        /// What fails when it is run; only where faults are left for then.
        case failure(EvaluationMessage)
    }

    /// The parts of a comprehension.
    package struct Loop: Sendable {
        package let range: Checked
        /// The condition or the count, where the kind has one.
        package let extra: Checked?
        package let body: Checked
        /// The slot of the element or key.
        package let slot: Int
        /// The slot of the element or value, where there are two names.
        package let second: Int?
    }

    package let kind: Kind
    package let type: Type
    package let span: Span
}
