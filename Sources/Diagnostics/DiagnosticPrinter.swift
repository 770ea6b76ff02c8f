/// Prints diagnostics as a good compiler does: place, sentence, excerpt, caret, notes.
public struct DiagnosticPrinter: Sendable {
    /// Whether colour may be used; it never carries meaning alone.
    public let hasColour: Bool

    /// Makes a printer, with colour or without.
    public init(hasColour: Bool = false) {
        self.hasColour = hasColour
    }

    /// The diagnostic in full; it ends with a line break.
    public func text(_ diagnostic: Diagnostic) -> String {
        let kind = coloured(diagnostic.severity.rawValue, diagnostic.severity == .error ? "31" : "33")
        var text = "\(place(diagnostic.span)): \(kind): \(diagnostic.text)"
        if let near = diagnostic.suggestion { text += "; did you mean '\(near)'?" }
        text += " [\(diagnostic.code)]\n" + excerpt(diagnostic.span)
        for note in diagnostic.notes {
            guard let span = note.span else {
                text += "  note: \(note.text)\n"
                continue
            }
            text += "\(place(span)): note: \(note.text)\n" + excerpt(span)
        }
        return text
    }

    private func place(_ span: Span) -> String {
        "\(span.source.name):\(span.start.line):\(span.start.column)"
    }

    private func coloured(_ text: String, _ code: String) -> String {
        hasColour ? "\u{1B}[1;\(code)m\(text)\u{1B}[0m" : text
    }

    /// The line of the place, and a caret under it.
    private func excerpt(_ span: Span) -> String {
        let start = span.start
        let line = Excerpt(span.source.line(start.line))
        let length = span.end.line == start.line ? span.end.column - start.column : Int.max
        guard let (shown, before, under) = line.window(from: start.column - 1, count: length) else {
            return ""
        }
        let number = String(start.line)
        let gutter = String(repeating: " ", count: number.count)
        let mark = "^" + String(repeating: "~", count: max(0, under - 1))
        return "  \(number) | \(shown)\n  \(gutter) | "
            + String(repeating: " ", count: before) + coloured(mark, "32") + "\n"
    }
}

/// A line of a source as it is shown: tabs as spaces, what cannot be seen made visible.
struct Excerpt {
    /// Each scalar as it is shown, with the cells that it takes.
    private let cells: [(text: String, width: Int)]

    /// Columns that are shown of a long line.
    static let most = 100

    init(_ line: ArraySlice<UInt8>) {
        cells = String(decoding: line, as: UTF8.self).unicodeScalars.prefix(20_000).map(Self.cell)
    }

    private static func cell(_ scalar: Unicode.Scalar) -> (String, Int) {
        if scalar == "\t" { return ("    ", 4) }
        if scalar.value < 0x20 || scalar.value == 0x7F { return ("\u{FFFD}", 1) }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return (String(Character(scalar)), 0)
        default: return (String(Character(scalar)), isWide(scalar) ? 2 : 1)
        }
    }

    /// Whether a terminal gives it two cells (Unicode UAX 11, the wide blocks).
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// The part of the line about a place, the cells before the place in it and those under it.
    func window(from index: Int, count: Int) -> (text: String, before: Int, under: Int)? {
        guard !cells.isEmpty, index <= cells.count else { return nil }
        let first = index > Self.most - 20 ? index - 40 : 0
        let last = min(cells.count, first + Self.most)
        let end = count > cells.count - index ? cells.count : index + count
        let text =
            (first > 0 ? "…" : "") + cells[first..<last].map(\.text).joined()
            + (last < cells.count ? "…" : "")
        let before = cells[first..<index].map(\.width).reduce(first > 0 ? 1 : 0, +)
        let under = cells[index..<max(index, min(end, last))].map(\.width).reduce(0, +)
        return (text, before, under)
    }
}
