/// The texts that a workbook keeps in one part for all its cells.
final class SharedTexts {
    static let most = 200_000

    private(set) var texts: [String] = []
    private(set) var isTooMany = false
    private var current = ""
    private var isText = false
    private var isReading = 0

    var handler: XMLPart.Handler {
        XMLPart.Handler(
            start: { name, _ in self.start(name) },
            end: { name in self.end(name) },
            text: { text in
                if self.isText, self.isReading == 0 { self.current += text }
            }
        )
    }

    private func start(_ name: String) {
        switch name {
        case "si": current = ""
        case "t": isText = true
        case "rPh": isReading += 1
        default: break
        }
    }

    private func end(_ name: String) {
        switch name {
        case "si" where texts.count < Self.most: texts.append(current.withEscapesRead)
        case "si": isTooMany = true
        case "t": isText = false
        case "rPh": isReading -= 1
        default: break
        }
    }
}

extension String {
    /// The text with what a workbook writes as `_x000D_` read.
    var withEscapesRead: String {
        guard contains("_x") else { return self }
        return replacing(/_x([0-9A-Fa-f]{4})_/) { match in
            UInt32(match.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String($0) }
                ?? String(match.0)
        }
    }
}
