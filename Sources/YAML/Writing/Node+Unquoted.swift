extension Node {
    /// The node without the quotes that texts do not need, as a person would write it.
    ///
    /// What would read as a number, a truth, nothing or a word for one of these keeps them.
    public var unquoted: Node {
        switch content {
        case .scalar(let scalar): Node(.scalar(scalar.unquoted), at: span)
        case .sequence(let elements): Node(.sequence(elements.map(\.unquoted)), at: span)
        case .mapping(let mapping): Node(.mapping(mapping.unquoted), at: span)
        }
    }
}

extension Mapping {
    fileprivate var unquoted: Mapping {
        Mapping(entries.map { Entry(key: $0.key.unquoted, value: $0.value.unquoted) })
    }
}

extension Scalar {
    private static let words: Set<String> = ["yes", "no", "none"]

    fileprivate var unquoted: Scalar {
        let plain = Scalar(located, style: .plain, tag: tag)
        let isText = !plain.isNull && plain.bool == nil && plain.double == nil
        return isText && !Self.words.contains(text) ? plain : self
    }
}
