extension String {
    /// The text on one line, with nothing in it that Markdown would take for a sign.
    var markdown: String {
        map { character in
            if character.isNewline { return " " }
            return "\\`*_{}[]<>#|".contains(character) ? "\\\(character)" : String(character)
        }.joined()
    }
}
