import Mustache
import Rules

/// One page that stands by itself: for the head teacher's desk, the screen and the printer.
enum HTMLFormat: ReportFormat {
    static let name = "html"

    static func write(_ report: Report, style: TextStyle) throws -> String {
        try MustacheTemplate(string: PageTemplate.text).render(PageView(report))
    }
}
