import CEL

/// What a rule's expressions look at: what a change does not touch it cannot close.
package struct RuleReading: Sendable {
    /// Every name and field.
    package private(set) var names: Set<String> = []

    /// Every text that something is compared with.
    private(set) var words: Set<String> = []

    init(_ programs: [Program]) {
        for program in programs { read(program.expression) }
    }

    private mutating func read(_ expression: Expression) {
        switch expression.kind {
        case .identifier(let name): names.insert(name)
        case .select(_, let selection): names.insert(selection.field)
        case .literal(.string(let text)): words.insert(text)
        case .literal, .call, .list, .map, .comprehension, .binding, .block: break
        }
        for child in expression.children { read(child) }
    }
}
