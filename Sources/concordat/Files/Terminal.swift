import Diagnostics
// The C library has its streams as variables, which nothing here ever changes.
@preconcurrency import Glibc
import Reports

/// What is known of the terminal.
enum Terminal {
    /// How text is laid out on standard output.
    static var style: TextStyle {
        TextStyle(hasColour: isColoured(1), width: width)
    }

    /// Whether standard input is typed by somebody, and so shows by itself.
    static var isTyped: Bool { isatty(0) == 1 }

    static func printErrors(_ log: DiagnosticLog) {
        let printer = DiagnosticPrinter(hasColour: isColoured(2))
        let text = printer.text(log)
        if !text.isEmpty { error(text) }
    }

    /// Prints a line on standard error.
    static func error(_ line: String) {
        let bytes = Array((line.hasSuffix("\n") ? line : line + "\n").utf8)
        _ = write(2, bytes, bytes.count)
    }

    /// Sees to it that all that was printed is written.
    static func finish() throws(FileFailure) {
        let isWritten = fflush(stdout) == 0
        guard isWritten, ferror(stdout) == 0 else {
            let reason = isWritten ? "not all could be written" : String(cString: strerror(errno))
            throw FileFailure(path: "<standard output>", reason: reason)
        }
    }

    private static func isColoured(_ descriptor: Int32) -> Bool {
        let isRefused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        return isatty(descriptor) == 1 && !isRefused
    }

    private static var width: Int {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
        return min(Int(size.ws_col), 110)
    }
}
