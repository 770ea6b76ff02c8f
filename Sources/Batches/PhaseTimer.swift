/// Does the parts of a run one at a time, for those who time them.
package final class PhaseTimer {
    private let sideBySide: SideBySide

    /// None where some rule, or the model, is of a kind that columns do not hold.
    package init?(_ oneByOne: OneByOne) {
        guard let sideBySide = SideBySide(oneByOne) else { return nil }
        self.sideBySide = sideBySide
    }

    /// Reads a chunk into columns.
    package func read(_ chunk: Chunk) {
        precondition(sideBySide.fill(chunk).allSatisfy { $0 != nil }, "some school has no row")
    }

    /// Answers every rule for every school of the last chunk.
    package func evaluate() { precondition(sideBySide.answer(), "too much for columns") }
}
