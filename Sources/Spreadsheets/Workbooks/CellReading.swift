/// Reads the cells of one sheet.
final class CellReading {
    static let most = 200_000
    private static let mostRows = 20_000
    private static let mostColumns = 1000

    private(set) var grid: Grid
    private(set) var isTooMany = false

    /// The cells that hold the error of a formula.
    private(set) var errors: [(cell: String, error: String)] = []

    private let strings: [String]
    private let styles: CellStyles
    private var cell = (name: "", kind: "", style: 0)
    private var value = ""
    private var isValue = false
    private var isReading = 0
    private var count = 0
    private var row = -1
    private var column = -1

    init(_ grid: Grid, _ strings: [String], _ styles: CellStyles) {
        self.grid = grid
        self.strings = strings
        self.styles = styles
    }

    var handler: XMLPart.Handler {
        XMLPart.Handler(
            start: { name, attributes in self.start(name, attributes) },
            end: { name in self.end(name) },
            text: { text in
                if self.isValue, self.isReading == 0 { self.value += text }
            }
        )
    }

    private func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "row":
            row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
            column = -1
        case "c": startCell(attributes)
        case "v", "t": isValue = true
        case "rPh": isReading += 1
        default: break
        }
    }

    private func startCell(_ attributes: [String: String]) {
        let style = attributes["s"].flatMap { Int($0) } ?? 0
        column = attributes["r"].flatMap { Self.column(of: $0) } ?? column + 1
        cell = (attributes["r"] ?? "", attributes["t"] ?? "n", style)
        value = ""
    }

    private func end(_ name: String) {
        switch name {
        case "v", "t": isValue = false
        case "rPh": isReading -= 1
        case "c": endCell()
        default: break
        }
    }

    private func endCell() {
        guard !value.isEmpty else { return }
        count += 1
        guard count <= Self.most, (0..<Self.mostRows).contains(row),
            (0..<Self.mostColumns).contains(column)
        else {
            isTooMany = true
            return
        }
        if cell.kind == "e", errors.count < 20 { errors.append((cell.name, value)) }
        grid[row, column] = text
    }

    private var text: String {
        switch cell.kind {
        case "s": Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
        case "b": value == "1" ? "yes" : "no"
        case "n": styles.text(of: value, style: cell.style)
        default: value.withEscapesRead
        }
    }

    /// The column of `AB12`, from nought.
    private static func column(of name: String) -> Int? {
        var number = 0
        for letter in name.utf8.prefix(4) where (65...90).contains(letter) {
            number = number * 26 + Int(letter) - 64
        }
        return number == 0 ? nil : number - 1
    }
}
