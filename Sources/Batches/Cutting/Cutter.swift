/// Cuts a stream that comes in blocks into whole inventories.
package protocol Cutter: Sendable {
    var notation: Notation { get }

    /// The inventories that end within some bytes, in order.
    ///
    /// - Parameters:
    ///   - bytes: what the last call left over, and what came after it.
    ///   - isLast: whether nothing comes after them.
    /// - Returns: the inventories, and how many bytes are done with; what follows them is to be
    ///   given again.
    mutating func cut(_ bytes: [UInt8], isLast: Bool) -> (pieces: [Piece], done: Int)
}
