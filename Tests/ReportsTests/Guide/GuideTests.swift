import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing

@testable import Reports

@Suite struct GuideTests {
    private static let made = Result {
        try Guide(HostilePack.compiled(), languages: ["en", "cy"]).site()
    }

    private func site() throws -> [Guide.File] { try Self.made.get() }

    private func page(_ path: String) throws -> String {
        try #require(try site().first { $0.path == path }).text
    }

    @Test func `has its pages, one for each rule, in each language`() throws {
        let pages = [
            "index.html", "numbers.html", "words.html", "a-z.html", "print.html",
            "rule-a_2f_.._2f__3c_b_3e_.html", "search.js",
        ]
        #expect(try site().map(\.path) == pages + pages.map { "cy/\($0)" })
    }

    @Test func `names no chapter where the source has none`() throws {
        let text = HostilePack.text.replacing(", chapter: '<2>'", with: "")
        let guide = try Guide(HostilePack.make(text), languages: ["en"])
        #expect(!guide.document().contains("chapter"))
        #expect(try page("index.html").contains(", chapter &lt;2&gt;"))
    }

    @Test func `no text of the pack becomes markup`() throws {
        for file in try site() where file.path.hasSuffix(".html") {
            #expect(HostilePack.isHarmless(file.text), "\(file.path)")
        }
        #expect(HostilePack.isHarmless(try Guide(HostilePack.compiled(), languages: []).document()))
    }

    @Test func `a page fetches nothing but its own search`() throws {
        for file in try site() where file.path.hasSuffix(".html") {
            for fetched in ["http://", "https://", "@import", "url(", "src=\"//"] {
                #expect(!file.text.contains(fetched), "\(file.path)")
            }
            let scripts = file.text.components(separatedBy: "<script").dropFirst()
            #expect(scripts.allSatisfy { $0.hasPrefix(" src=\"search.js\" defer>") })
        }
    }

    @Test func `every link within the site leads to a page and a place of it`() throws {
        let pages = try site().filter { $0.path.hasSuffix(".html") }
        let places = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.text.values("id")) })
        for page in pages {
            let folder = page.path.hasPrefix("cy/") ? "cy/" : ""
            for link in Set(page.text.values("href")) {
                let parts = link.components(separatedBy: "#")
                let target = parts[0].isEmpty ? page.path : Self.joined(folder, parts[0])
                #expect(places[target] != nil, "\(page.path) → \(target)")
                guard parts.count > 1 else { continue }
                #expect(places[target]?.contains(parts[1]) == true, "\(page.path) → \(link)")
            }
        }
    }

    private static func joined(_ folder: String, _ link: String) -> String {
        link.hasPrefix("../") ? String(link.dropFirst(3)) : folder + link
    }

    @Test func `a rule's page says all that is known of it`() throws {
        let page = try page("rule-a_2f_.._2f__3c_b_3e_.html")
        for said in [
            "The guideline requires it", "There is at least 1 (least) partnership", "least: 1",
            "The guideline itself says it.", "Parents and carers", "1.5", "not recorded",
            "Takes the place of", "partnerships.atLeast(least",
        ] {
            #expect(page.contains(said), "\(said)")
        }
    }

    @Test func `a rule's page is as its golden file`() throws {
        try Golden("guide-rule.html").expect(try page("rule-a_2f_.._2f__3c_b_3e_.html"))
    }

    @Test func `what is not translated is marked as English`() throws {
        let page = try page("cy/rule-a_2f_.._2f__3c_b_3e_.html")
        #expect(page.contains("<html lang=\"cy\">"))
        #expect(page.contains("Y cwestiwn"))
        #expect(page.contains("<span lang=\"en\">Q "))
        #expect(page.contains("<h1>Rheol "))
    }

    @Test func `lints stand with the rule that they are about`() throws {
        let compiled = try HostilePack.compiled()
        let rule = try #require(compiled.pack.rules.first)
        let lint = Diagnostic(SampleLint(), at: rule.span)
        let guide = try Guide(compiled, languages: ["en"], lints: [lint])
        #expect(guide.document().contains("a lint that says &lt;something&gt;"))
        #expect(try !Guide(compiled, languages: ["en"]).document().contains("What the lints say"))
    }

    @Test func `the search index is JSON that the script holds whole`() throws {
        let script = try page("search.js")
        let line = try #require(script.split(separator: "\n").first)
        let json = line.dropFirst("const entries = ".count).dropLast()
        let entries = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: String]]
        #expect(entries?.contains { $0["u"] == "index.html#clause-people" } == true)
        #expect(entries?.contains { $0["t"] == "Parents and carers" } == true)
    }

    @Test func `the same pack gives the same bytes`() throws {
        let again = try Guide(HostilePack.compiled(), languages: ["en", "cy"]).site()
        #expect(try site().map(\.text) == again.map(\.text))
    }

    @Test func `two ids never share a page`() {
        let ids = ["a/b", "a_b", "a_2f_b", "A", "é", "a b", "", "../a"]
        #expect(Set(ids.map(\.slug)).count == ids.count)
        #expect(ids.allSatisfy { !$0.slug.contains("/") })
    }
}

extension String {
    /// What an attribute holds, wherever it stands.
    fileprivate func values(_ attribute: String) -> [String] {
        components(separatedBy: " \(attribute)=\"").dropFirst()
            .map { String($0.prefix { $0 != "\"" }) }
    }
}

private struct SampleLint: DiagnosticMessage {
    let code = "lint/sample"
    let text = "a lint that says <something>"
}
