package import Checking

/// The rules of a pack, taken apart once for all schools.
package struct PackStatements: Sendable {
    package let compiled: CompiledPack

    /// A statement for each rule; none for one that can only be run.
    let rules: [RuleStatement?]

    package init(_ compiled: CompiledPack) {
        self.compiled = compiled
        let reader = StatementReader(compiled)
        rules = compiled.rules.map { RuleStatement($0, by: reader) }
    }
}
