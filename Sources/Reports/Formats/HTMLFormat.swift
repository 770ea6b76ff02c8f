import Mustache
import Rules

/// One page that stands by itself: for the head teacher's desk, the screen and the printer.
enum HTMLFormat: ReportFormat {
    static let name = "html"
    static let purpose = "a page for the head teacher, the screen and the printer"
    static let losses = "places in files, and which records count for or against a rule"

    static func part(_ report: Report, style: TextStyle) throws -> String {
        let templates = ["page": PageTemplate.text, "map": MapTemplates.map]
        let library = MustacheLibrary(
            templates: try templates.mapValues { try MustacheTemplate(string: $0) }
        )
        return library.render(PageView(report), withTemplate: "page") ?? ""
    }
}
