import CEL
import Rules

/// Which styles of a workbook show numbers as days.
struct CellStyles {
    var dates: Set<Int> = []
    var startsIn1904 = false

    /// A number as people see it: a day where the style says so.
    func text(of number: String, style: Int) -> String {
        guard let value = Double(number) else { return number }
        if dates.contains(style), let day = day(value) { return day }
        guard value == value.rounded(), abs(value) < 1e15 else { return String(value) }
        return String(Int64(value))
    }

    /// The day of a serial number; Excel's first of March 1900 is the sixty-first.
    private func day(_ serial: Double) -> String? {
        guard serial >= 61 || startsIn1904, serial < 2_958_466 else { return nil }
        let days = Int64(serial) - (startsIn1904 ? 24_107 : 25_569)
        return Timestamp(seconds: days * 86_400).map { Day($0).description }
    }
}

/// Reads which styles show days.
final class StyleReading {
    private(set) var styles = CellStyles()
    private var formats: Set<String> = ["14", "15", "16", "17", "22"]
    private var isInCells = false
    private var count = 0

    var handler: XMLPart.Handler {
        XMLPart.Handler(
            start: { name, attributes in self.start(name, attributes) },
            end: { name in if name == "cellXfs" { self.isInCells = false } },
            text: { _ in }
        )
    }

    private func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "numFmt":
            let code = attributes["formatCode"] ?? ""
            if code.contains("yy"), let id = attributes["numFmtId"] { formats.insert(id) }
        case "cellXfs": isInCells = true
        case "xf" where isInCells:
            if formats.contains(attributes["numFmtId"] ?? "") { styles.dates.insert(count) }
            count += 1
        default: break
        }
    }
}
