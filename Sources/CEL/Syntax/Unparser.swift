extension Expression: CustomStringConvertible {
    /// The expression as CEL text.
    public var description: String { "" }
}
