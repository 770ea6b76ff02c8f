/// One thing that may be written at a cursor.
struct Choice {
    /// What it is, by LSP's numbers.
    enum Kind: Int {
        case function = 3
        case field = 5
        case variable = 6
        case property = 10
        case value = 12
        case reference = 18
        case word = 20
    }

    let name: String
    let kind: Kind
    let documentation: String

    /// What is written.
    let text: String

    init(_ name: String, _ kind: Kind, _ documentation: String, text: String? = nil) {
        self.name = name
        self.kind = kind
        self.documentation = documentation
        self.text = text ?? name
    }
}
