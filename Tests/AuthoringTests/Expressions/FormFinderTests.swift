import Checking
import Rules
import Testing

@testable import Authoring

@Suite struct FormFinderTests {
    @Test func `finds the form of every shipped rule that counts or compares fields`() throws {
        let pack = try Fixture.shipped().pack
        let forms = pack.rules.flatMap(\.forms).filter { form in
            form is FieldsForm || form.parts.field == nil && form is CountForm
        }
        #expect(forms.count > 40)
        for form in forms where !form.namesAnElement {
            let found = FormFinder(pack).form(of: form.expression)
            #expect(found != nil, "\(form.expression)")
        }
    }
}

extension RuleForm {
    /// Whether it is about an element of an outer form.
    fileprivate var namesAnElement: Bool {
        parts.compared.contains { if case .element = $0.operand { true } else { false } }
    }
}
