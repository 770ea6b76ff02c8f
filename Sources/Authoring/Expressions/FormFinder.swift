import CEL
import Diagnostics
import Rules
import YAML

/// Finds the form that an expression could be written as.
struct FormFinder {
    private let pack: Pack

    init(_ pack: Pack) {
        self.pack = pack
    }

    /// The form in flow style; none where no form means the same.
    func form(of expression: Expression) -> String? {
        let normal = expression.normal
        guard let text = FormWriter(pack).form(normal, in: FieldScope(pack.model)),
            let form = read(text), form.emptiness == nil
        else { return nil }
        return form.expression.normal == normal ? text : nil
    }

    private func read(_ text: String) -> (any RuleForm)? {
        var log = DiagnosticLog()
        let source = Source(name: "<form>", text: text)
        guard let node = YAMLReader.read(source, into: &log) else { return nil }
        var reader = FormReader(model: pack.model, parameters: pack.parameters)
        let form = reader.form(node)
        return reader.log.hasErrors ? nil : form
    }
}
