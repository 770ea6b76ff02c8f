import Mustache

/// A page that shows each rule as it is written, with the parts that no example reaches.
enum HTMLTestFormat: TestFormat {
    static let name = "html"
    static let needsCoverage = true

    static func write(_ reports: [TestReport], style: TextStyle) throws -> String {
        let page = CoveragePage(packs: reports.map { CoveragePackView($0) })
        return try MustacheTemplate(string: CoverageTemplate.text).render(page)
    }
}
