package import Diagnostics
import Rules
package import YAML

/// The file of a signature, beside the rule set: `format: concordat/signature/1`.
package enum SignatureFile {
    package static let format = "concordat/signature/1"

    /// The path of the signature of a rule set: `partnerships.yaml` has `partnerships.sig.yaml`.
    package static func path(of pack: String) -> String {
        for ending in [".yaml", ".yml", ".json"] where pack.hasSuffix(ending) {
            return pack.dropLast(ending.count) + ".sig.yaml"
        }
        return pack + ".sig.yaml"
    }

    /// The file's text.
    package static func text(_ signature: Signature) -> String {
        let fields = signature.statement.fields.map { "  \($0.key): \($0.value.doubleQuoted)\n" }
        return """
            format: \(format)
            statement:
            \(fields.joined())signature: \(Hexadecimal.text(signature.bytes).doubleQuoted)

            """
    }

    /// Reads a signature; none where anything in it is wrong.
    package static func read(_ document: Node, into log: inout DiagnosticLog) -> Signature? {
        var nodes = NodeReader()
        defer { log.append(contentsOf: nodes.log) }
        let (keys, what) = (["format", "statement", "signature"], "a signature")
        guard let mapping = nodes.file(document, format: format, keys: keys, of: what),
            let node = nodes.required("statement", in: mapping, at: document.span, of: what),
            let statement = nodes.statement(node),
            let bytesNode = nodes.required("signature", in: mapping, at: document.span, of: what)
        else { return nil }
        guard let bytes = bytesNode.scalar.flatMap({ Hexadecimal.bytes($0.text) }),
            bytes.count == Sodium.signatureLength
        else {
            nodes.wanted("a signature of 128 hexadecimal digits", bytesNode)
            return nil
        }
        let signature = Signature(statement: statement, bytes: bytes, span: bytesNode.span)
        return nodes.log.hasErrors ? nil : signature
    }
}
