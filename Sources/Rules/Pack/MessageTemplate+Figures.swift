package import Diagnostics

extension MessageTemplate {
    /// The figures of a text, each with the place of its name.
    package static func figures(in text: LocatedText) -> [(name: String, span: Span)] {
        let bytes = Array(text.text.utf8)
        var figures: [(name: String, span: Span)] = []
        var offset = 0
        for part in split(text.text) {
            switch part {
            case .text(let plain): offset += plain.utf8.count
            case .place(let place):
                let start = offset + 1
                offset = start + place.written.utf8.count + 1
                guard offset <= bytes.count else { return figures }
                let end = start + place.figure.utf8.count
                figures.append((place.figure, text.span(of: start..<end)))
            }
        }
        return figures
    }
}
