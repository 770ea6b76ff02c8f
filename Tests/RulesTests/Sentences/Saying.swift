import CEL
import Diagnostics
import Testing
import YAML

@testable import Rules

/// Says forms over the real model and reads them back.
struct Saying {
    let model: Model
    let parameters: [Parameter]
    let sentences: Sentences
    let paths: [String: [FieldPaths.Path]]

    init(language: String = "en") throws {
        let pack = try #require(try Self.pack())
        model = pack.model
        parameters = pack.parameters
        sentences = Sentences(pack, language: language)
        let model = pack.model
        paths = model.records.mapValues { FieldPaths(of: $0, in: model).all }
    }

    static func pack() throws -> Pack? {
        var log = DiagnosticLog()
        let document = try Files.node("rules/cilip-secondary-2014/partnerships.yaml")
        return PackReader.read(document, model: try Files.model(), into: &log)
    }

    /// A form as a rule set writes it.
    func form(_ yaml: String) throws -> any RuleForm {
        var log = DiagnosticLog()
        let node = YAMLReader.read(Source(name: "form", text: yaml), into: &log)
        var reader = FormReader(model: model, parameters: parameters)
        let form = node.flatMap { reader.form($0) }
        log.append(contentsOf: reader.log)
        let said = DiagnosticPrinter().text(log)
        return try #require(log.hasErrors ? nil : form, "\(yaml)\n\(said)")
    }

    /// What stands wrong in a sentence, as people see it.
    func faults(in sentence: String) -> String {
        var log = DiagnosticLog()
        let text = LocatedText(source: Source(name: "sentence", text: sentence))
        _ = sentences.form(of: text, into: &log)
        return DiagnosticPrinter().text(log)
    }

    /// Says a form, reads the sentence and holds what was read to what was said.
    func expectSame(_ form: any RuleForm, _ yaml: String = "") {
        let text = sentences.text(of: form)
        var log = DiagnosticLog()
        let source = Source(name: "sentence", text: text)
        let again = sentences.form(of: LocatedText(source: source), into: &log)
        guard let again else {
            Issue.record("\(yaml)\n\(text)\n\(DiagnosticPrinter().text(log))")
            return
        }
        #expect(again.expression.description == form.expression.description, "\(yaml)\n\(text)")
        #expect(again.emptiness?.outcome == form.emptiness?.outcome, "\(yaml)\n\(text)")
        let empties = (again.emptiness?.expression, form.emptiness?.expression)
        #expect(empties.0?.description == empties.1?.description, "\(yaml)\n\(text)")
        #expect(sentences.text(of: again) == text, "\(yaml)")
    }
}
