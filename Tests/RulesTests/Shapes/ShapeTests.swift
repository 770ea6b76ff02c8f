import TestSupport
import Testing

@testable import Rules

@Suite struct ShapeTests {
    private func place(
        _ steps: [ShapePlace.Step],
        _ beside: [String: String] = [:]
    ) throws -> ShapePlace? {
        let model = try Files.model()
        let file = ShapePlace(FileKind.pack.shape(model), model: model)
        return steps.reduce(Optional(file)) { place, step in
            place?.inside(step) { beside[$0] }
        }
    }

    private static let rule: [ShapePlace.Step] = [.key("rules"), .item]

    @Test func `a condition is about the elements of the list that the form names`() throws {
        let steps = Self.rule + [.key("require"), .key("where")]
        let place = try place(steps, ["at-least": "1", "of": "library.plan.aims"])
        #expect(place?.keys { _ in false }.map(\.name).contains("title") == true)
        #expect(place?.keys { _ in false }.map(\.name).contains("partner") == false)
    }

    @Test func `a name of an element holds within its form`() throws {
        let beside = ["each": "library.plan.aims", "as": "aim", "has": ""]
        let place = try place(Self.rule + [.key("require"), .key("has")], beside)
        #expect(place?.elements["aim"]?.name == "aim")
    }

    @Test func `a parameter's value is of the type beside it`() throws {
        let steps: [ShapePlace.Step] = [.key("parameters"), .key("p"), .key("default")]
        let place = try place(steps, ["type": "one of kind"])
        #expect(place?.words.map(\.name).contains("parents") == true)
    }

    @Test func `nothing may stand under an unknown key`() throws {
        #expect(try place([.key("ruels"), .item]) == nil)
        #expect(try place([.item]) == nil)
    }

    @Test func `everything is documented`() throws {
        let model = try Files.model()
        for kind in FileKind.allCases {
            let keys = ShapePlace(kind.shape(model), model: model).keys { _ in false }
            #expect(keys.allSatisfy { !$0.documentation.isEmpty })
        }
        #expect(Comparison.all.allSatisfy { !$0.documentation.isEmpty })
    }

    @Test func `a form's example is such a form`() throws {
        for form in RuleForms.all where !form.marks.isEmpty {
            let example = try #require(form.shape.example, "\(form)")
            #expect(try OneRule(require: example).codes().isEmpty, "\(example)")
        }
    }
}
