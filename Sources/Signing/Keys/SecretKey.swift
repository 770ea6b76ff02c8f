package import Diagnostics
package import Rules
import YAML

/// The half of a key that signs, and whose it is.
package struct SecretKey: Sendable {
    package let publisher: String
    package let publicKey: PublicKey
    let seed: [UInt8]

    /// The key of a seed; none where it is not of the right length.
    init?(publisher: String, seed: [UInt8]) {
        guard let keys = Sodium.keys(seed: seed) else { return nil }
        self.publisher = publisher
        self.publicKey = PublicKey(bytes: keys.publicKey)
        self.seed = seed
    }

    /// A new key; none where the system has no randomness to give.
    package static func new(publisher: String) -> SecretKey? {
        Sodium.newSeed().flatMap { SecretKey(publisher: publisher, seed: $0) }
    }

    /// Signs a rule set.
    ///
    /// - Parameters:
    ///   - pack: the rule set.
    ///   - date: the day that the signature speaks of.
    ///   - log: takes that the rule set is of another publisher.
    /// - Returns: the signature; none where the rule set is of another publisher.
    package func sign(
        _ pack: Pack,
        on date: Day,
        into log: inout DiagnosticLog
    ) -> Signature? {
        guard pack.publisher == publisher else {
            let message = SigningMessage.otherKey(publisher, wanted: pack.publisher)
            log.append(message, at: pack.publisherSpan)
            return nil
        }
        let statement = Statement(pack, digest: Digest(of: pack), key: self, date: date)
        return Sodium.signature(of: statement.signedBytes, seed: seed)
            .map { Signature(statement: statement, bytes: $0, span: nil) }
    }
}

extension Pack {
    /// Where the rule set says whose it is, or else what it is.
    var publisherSpan: Span {
        let mapping = document.mapping
        return mapping?["publisher"]?.span ?? mapping?["id"]?.span ?? document.span
    }
}
