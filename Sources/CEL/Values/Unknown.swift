/// What an expression could not tell, by the names of the fields that would settle it.
public struct Unknown: Sendable, Hashable {
    /// The fields that are not recorded, sorted, each once.
    public let paths: [FieldPath]

    /// Makes an unknown of the fields that would settle it.
    public init(_ paths: [FieldPath]) {
        self.paths = paths.count < 2 ? paths : Set(paths).sorted()
    }

    /// Both taken together.
    public func merged(with other: Unknown) -> Unknown { Unknown(paths + other.paths) }
}
