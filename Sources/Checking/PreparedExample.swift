import CEL
package import Diagnostics
package import Rules

/// An example whose piece of an inventory is read, ready to be put to rules again and again.
package struct PreparedExample: Sendable {
    package let example: Example
    private let school: SchoolCheck

    /// Reads an example's piece; none where it cannot be read or there is no day to check for.
    ///
    /// - Parameters:
    ///   - example: one of the pack's own or a new one.
    ///   - compiled: the pack that it is for.
    ///   - log: takes what is wrong with the piece.
    package init?(_ example: Example, of compiled: CompiledPack, into log: inout DiagnosticLog) {
        let pack = compiled.pack
        guard let piece = InventoryReader.readPiece(example.given, model: pack.model, into: &log),
            let asOf = piece.asOf ?? pack.examplesAsOf
        else { return nil }
        self.example = example
        self.school = SchoolCheck(checker: Checker(compiled), inventory: piece, asOf: asOf)
    }

    /// The school as expressions see it.
    var activation: Activation { school.compiled.activation(school.root) }

    /// What a rule, or a slip of it, comes to.
    package func found(by rule: CompiledRule) -> RuleOutcome { school.outcome(rule) }

    /// The whole finding of a rule.
    package func finding(by rule: CompiledRule) -> Finding { school.finding(rule) }

    /// Whether what was found is what the example expects.
    package func expects(_ found: RuleOutcome) -> Bool {
        found.outcome == example.expect && (example.level == nil || example.level == found.level)
    }
}
