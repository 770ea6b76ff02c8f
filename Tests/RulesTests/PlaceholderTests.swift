import Testing

@testable import Rules

@Suite struct PlaceholderTests {
    @Test(arguments: [
        ("0", "0 partners"), ("1", "1 partner"), ("2", "2 partners"), ("1.5", "1.5 partners"),
        ("11", "11 partners"), ("none", "none partners"),
    ])
    func `chooses the word that goes with a number`(figure: String, text: String) {
        #expect(MessageTemplate.filled("{count} {count|partner|partners}") { _ in figure } == text)
    }

    /// Dogs, whose first letter changes with the number.
    @Test(arguments: [
        ("0", "cŵn"), ("1", "ci"), ("2", "gi"), ("3", "chi"), ("4", "o gŵn"), ("6", "chi"),
        ("16", "o gŵn"),
    ])
    func `chooses among six words in Welsh`(figure: String, word: String) {
        let text = MessageTemplate.filled("{count|cŵn|ci|gi|chi|chi|o gŵn}") { _ in figure }
        #expect(text == word)
    }

    @Test func `may leave a word empty and keep text around it`() {
        let text = "plan{count||s}, {count} {other}"
        #expect(MessageTemplate.filled(text) { $0 == "count" ? "1" : $0 } == "plan, 1 other")
    }
}
