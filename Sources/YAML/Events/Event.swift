/// One step through a document, as the parser takes it.
struct Event {
    /// What a node may carry before its content.
    struct Properties {
        /// The name by which aliases call the node.
        var anchor: String?

        /// The resolved tag.
        var tag: String?
    }

    /// A scalar as the parser understood it.
    struct ScalarValue {
        /// What stands before it.
        let properties: Properties

        /// The value, escapes and folds resolved, as UTF-8.
        let bytes: [UInt8]

        /// How it was written.
        let style: Scalar.Style
    }

    /// What happens.
    enum Kind {
        /// The text opens.
        case streamStart
        /// A document opens, with `---` or without.
        case documentStart(isExplicit: Bool)
        /// A document closes, with `...` or without.
        case documentEnd(isExplicit: Bool)
        /// A node stands for an earlier one.
        case alias(String)
        /// A scalar.
        case scalar(ScalarValue)
        /// A list opens, in brackets or in block style.
        case sequenceStart(Properties, isFlow: Bool)
        /// A list closes.
        case sequenceEnd
        /// A mapping opens, in braces or in block style.
        case mappingStart(Properties, isFlow: Bool)
        /// A mapping closes.
        case mappingEnd
        /// The text is at its end.
        case streamEnd
    }

    /// What happens.
    let kind: Kind

    /// Where: UTF-8 offsets in the source, properties included.
    let range: Range<Int>
}

/// Where and why the parser gave up, in the parser's own words.
struct ParserFault: Error {
    /// What it stumbled over.
    let problem: String

    /// The UTF-8 offset at which it stumbled.
    let offset: Int

    /// What it was about.
    let context: String

    /// The UTF-8 offset at which that began.
    let contextOffset: Int?
}
