import Checking
import Rules
import TestSupport
import Testing

@testable import Reports

@Suite struct QuestionSheetTests {
    private func page(_ count: Int, _ language: String = "en") throws -> String {
        try QuestionSheet(HostilePack.compiled().pack, recordCount: count, language: language)
            .page()
    }

    @Test func `has so many pages for partners, in order`() throws {
        let page = try page(3)
        let counts = page.matches(of: /class="count">(\d of \d)</).map { String($0.1) }
        #expect(counts == ["1 of 3", "2 of 3", "3 of 3"])
        #expect(try !self.page(0).contains("last-contact"))
    }

    @Test func `asks for every field that a school writes, in the order of the model`() throws {
        let model = try HostilePack.compiled().pack.model
        let page = try page(1)
        let written = page.matches(of: /<span class="path">([^<]*)<\/span>/).map { String($0.1) }
        let school = try #require(model.records["school"])
        let wanted = school.fields.filter { model.record(of: $0.type) == nil }
            .map { "school.\($0.name)" }
        #expect(written.filter(wanted.contains) == wanted)
        let partnership = try #require(model.records["partnership"])
        for field in partnership.fields where model.record(of: field.type) == nil {
            #expect(written.contains(field.name) == (field.derivedFrom == nil), "\(field.name)")
        }
    }

    @Test func `words are tick boxes and questions speak of this partner`() throws {
        let page = try page(1)
        #expect(page.contains("<i class=\"box\"></i> Public libraries"))
        #expect(page.contains("What kind of partner is this partner?"))
        #expect(!page.contains("{name}"))
    }

    @Test(arguments: ["en", "cy"])
    func `no text of the pack becomes markup, and nothing is fetched`(language: String) throws {
        let page = try page(1, language)
        #expect(HostilePack.isHarmless(page))
        #expect(page.contains("<html lang=\"\(language)\">"))
        for fetched in ["<script", "http://", "https://", "@import", "url(", "src="] {
            #expect(!page.contains(fetched) || fetched == "src=")
        }
    }
}
