import Mustache

/// A page to hand to a head teacher: the screen, the phone and two sheets of A4.
enum HTMLPlanFormat: PlanFormat {
    static let name = "html"
    static let purpose = "a page for the head teacher, the screen and the printer, with a map"
    static let losses = "the exact fields of what to record, which it says in words"

    static func written(_ report: PlanReport, style: TextStyle) throws -> String {
        let templates = ["page": PlanTemplates.page, "map": MapTemplates.map]
        let library = MustacheLibrary(
            templates: try templates.mapValues { try MustacheTemplate(string: $0) }
        )
        return library.render(PlanPageView(report), withTemplate: "page") ?? ""
    }
}
