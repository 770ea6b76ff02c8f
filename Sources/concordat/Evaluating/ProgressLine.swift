import Glibc

/// A line on the terminal that says how far a run has come; nothing where nobody watches.
struct ProgressLine {
    private let total: Int?
    private let isWatched = isatty(2) == 1
    private let start = ContinuousClock.now
    private var shown = ContinuousClock.now
    private var isShown = false

    /// Makes a line for a run over so many bytes, where that is known.
    init(total: Int?) {
        self.total = total.flatMap { $0 > 0 ? $0 : nil }
    }

    /// Shows how far it has come, a few times a second.
    mutating func show(_ bytes: Int, inventories: Int) {
        guard isWatched, shown.duration(to: .now) > .milliseconds(200) else { return }
        (shown, isShown) = (.now, true)
        let seconds = start.duration(to: .now) / .seconds(1)
        let pace = "\(Int(Double(inventories) / seconds)) a second"
        write("\r\u{1B}[K\(bar(bytes))\(inventories) inventories, \(pace)")
    }

    /// Takes the line away.
    mutating func clear() {
        if isShown { write("\r\u{1B}[K") }
    }

    private func bar(_ bytes: Int) -> String {
        guard let total else { return "" }
        let share = min(Double(bytes) / Double(total), 1)
        let filled = Int(share * 20)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
        return "[\(bar)] \(Int(share * 100)) %  "
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.write(2, bytes, bytes.count)
    }
}
