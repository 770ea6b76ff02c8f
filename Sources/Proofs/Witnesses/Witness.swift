import Diagnostics
import Rules
package import YAML

/// A school, made up, that shows that something can be so; the checker has confirmed it.
package struct Witness: Sendable {
    let piece: Piece
    let filler: Filler

    /// What matters of it in one line, in the shape of an example's `given`.
    package var given: String { piece.flow }

    /// The same as a node.
    package var node: Node {
        piece.node(at: Source(name: "a school that was made up", text: given).span)
    }

    /// The whole inventory as a file: with everything that an inventory must say.
    package var inventory: String { filler.whole(piece).block }
}
