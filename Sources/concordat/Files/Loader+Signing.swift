import Diagnostics
import Rules
import Signing
import YAML

extension Loader {
    /// How far it is established whose a rule set is.
    ///
    /// - Throws: the exit with 2 where the rule set is refused; the log has been printed.
    mutating func provenance(of pack: Pack, trust: Trust) throws -> Provenance {
        let signature = try signature(of: pack)
        let verification = Verification(pack, trust: trust)
        guard let provenance = verification.provenance(signature, into: &log) else { throw stop() }
        return provenance
    }

    /// The signature beside a rule set; none where there is none.
    private mutating func signature(of pack: Pack) throws -> Signature? {
        let path = SignatureFile.path(of: pack.document.span.source.name)
        guard FileText.exists(path) else { return nil }
        guard let document = try document(path),
            let signature = SignatureFile.read(document, into: &log)
        else { throw stop() }
        return signature
    }
}
