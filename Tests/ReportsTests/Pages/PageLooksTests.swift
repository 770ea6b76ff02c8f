import Foundation
import TestSupport
import Testing

/// Pages as a browser shows them, where there is one.
@Suite struct PageLooksTests {
    /// The browser: named by `CONCORDAT_BROWSER`, or where Debian puts it.
    private static let browser =
        ProcessInfo.processInfo.environment["CONCORDAT_BROWSER"]
        ?? "/usr/bin/chromium-headless-shell"

    private static var canLook: Bool {
        FileManager.default.isExecutableFile(atPath: browser)
            && Python.has("axe_playwright_python", "playwright")
    }

    private static func looks(_ page: String) throws -> String {
        let path = WorkingCopy.root.appending(path: "Tests/ReportsTests/Golden/\(page)").path
        let script = Python.script("check_pages.py")
        let run = try Python.run([script, browser, path])
        #expect(run.status == 0, "\(run.output)")
        return run.output
    }

    @Test(
        .enabled(if: canLook, "no browser, or python3 has no modules playwright and axe"),
        arguments: [("plan.html", 2), ("plan-refused.html", 2), ("near.html", 3)]
    )
    func `are readable on a phone, in the dark, by a screen reader and on paper`(
        page: String,
        sheets: Int
    ) throws {
        let said = try Self.looks(page)
        let counts = (1...sheets).map { "\(page): \($0) sheets\n" }
        #expect(counts.contains(said))
    }
}
