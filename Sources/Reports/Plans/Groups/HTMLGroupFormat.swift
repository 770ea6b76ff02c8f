import Mustache

/// A page for whoever plans for several schools: who shares what, what it saves, where they are.
enum HTMLGroupFormat: GroupFormat {
    static let name = "html"
    static let purpose = "a page for a trust or a cluster, the screen and the printer, with a map"
    static let losses = "the schools' steps, which are on their own pages"

    static func written(_ report: GroupReport, style: TextStyle) throws -> String {
        let templates = ["page": GroupTemplates.page, "map": MapTemplates.map]
        let library = MustacheLibrary(
            templates: try templates.mapValues { try MustacheTemplate(string: $0) }
        )
        return library.render(GroupPageView(report), withTemplate: "page") ?? ""
    }
}
