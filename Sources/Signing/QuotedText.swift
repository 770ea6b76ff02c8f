/// A text in double quotes, as YAML and JSON both read it.
struct QuotedText: CustomStringConvertible {
    let description: String

    init(_ text: String) {
        var canonical = CanonicalText()
        canonical.append(text: text)
        description = String(decoding: canonical.bytes, as: UTF8.self)
    }
}
