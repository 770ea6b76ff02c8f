/// One column of a sheet and the part of a record of the rule set that it shows.
struct PackColumn: Sendable {
    /// How a cell stands for what the rule set holds.
    enum Content: Sendable, Equatable {
        /// A name or another plain text.
        case plain
        /// A text for people, in one of its languages.
        case text(String)
        case number
        /// Several plain texts with semicolons between them.
        case list
        /// One word of a vocabulary or several, by what they are called.
        case words(of: String)
        /// A form as a sentence.
        case sentence
        /// How many elements a list has; nobody writes it.
        case count
    }

    let column: Sheet.Column

    /// The keys that lead to it from the record.
    let path: [String]
    let content: Content
    let isRequired: Bool

    init(
        _ heading: String,
        width: Int,
        _ help: String,
        _ path: [String],
        _ content: Content = .plain,
        choices: String? = nil,
        isRequired: Bool = false,
        isReadOnly: Bool = false
    ) {
        column = Sheet.Column(
            heading,
            width: width,
            help: help,
            choices: choices,
            content: content == .number || content == .count ? .number : .any,
            isReadOnly: isReadOnly
        )
        self.path = path
        self.content = content
        self.isRequired = isRequired
    }

    /// A column for each language of a text.
    static func texts(
        _ heading: String,
        width: Int,
        _ help: String,
        _ path: [String],
        in languages: [String],
        isRequired: Bool = false
    ) -> [PackColumn] {
        languages.map { language in
            let isFirst = language == languages.first
            return PackColumn(
                isFirst ? heading : "\(heading) (\(language))",
                width: width,
                isFirst ? help : "\(heading) in the language '\(language)'.",
                path,
                .text(language),
                isRequired: isRequired && isFirst
            )
        }
    }
}
