import CEL
import Diagnostics

/// One part of a rule that examples should see in every state that it can be in.
struct Part {
    /// What is looked at in an example.
    enum Test {
        /// Whether an expression holds.
        case condition(Expression)
        /// Which elements of a list are meant, and which of those are as wanted.
        case selection(Loop, meant: Expression?, wanted: Expression)
    }

    let test: Test
    let span: Span

    /// The loops that give it the elements it speaks of, the outermost first.
    let loops: [Loop]
}

/// A way through a list or a map that gives its elements a name.
struct Loop: Hashable {
    /// What is gone through.
    enum Kind: Hashable {
        /// Every element or key in turn.
        case elements
        /// Every index or key with its element or value.
        case pairs(second: String)
        /// One value under a name.
        case value
        /// What an optional holds.
        case held
    }

    let kind: Kind
    let range: Expression
    let variable: String

    /// The names that it gives.
    var names: [String] {
        if case .pairs(let second) = kind { [variable, second] } else { [variable] }
    }
}

extension Loop {
    init(_ loop: Comprehension) {
        kind = loop.second.map { .pairs(second: $0) } ?? .elements
        range = loop.range
        variable = loop.variable
    }

    init(_ binding: Binding) {
        kind = binding.kind == .bind ? .value : .held
        range = binding.value
        variable = binding.name
    }
}
