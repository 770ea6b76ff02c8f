import Rules

/// How one field of the school is made of variables, so that a school can be read off them.
struct FieldVariables {
    let definition: FieldDefinition

    /// When it is recorded.
    let recorded: Term

    /// When it is recorded as `none`.
    let nothing: Term
    let content: Content

    enum Content {
        case truth(Term)
        case number(Term)
        case day(Term)
        case word([(text: String, isSo: Term)])
        case text
        case words([(text: String, isThere: Term)])
        /// Elements of another list, by their places in it.
        case references(list: String, [Term])
        case elements([Term])
        case record
        case other
    }
}
