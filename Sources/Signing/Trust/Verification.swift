package import Diagnostics
package import Rules

/// Establishes whose a rule set is, or refuses it.
package struct Verification {
    private let pack: Pack
    private let digest: Digest
    private let trust: Trust

    /// A verification of a rule set by what somebody trusts.
    package init(_ pack: Pack, trust: Trust) {
        self.pack = pack
        self.digest = Digest(of: pack)
        self.trust = trust
    }

    /// How far it is established who published the rule set.
    ///
    /// It is refused where a signature does not fit it, whoever signed, and where it says that it
    /// is of a publisher whom the user trusts and no good key of theirs signed it.
    ///
    /// - Parameters:
    ///   - signature: the signature beside it, where there is one.
    ///   - log: takes why it is refused.
    /// - Returns: its provenance; none where it is refused.
    package func provenance(
        _ signature: Signature?,
        into log: inout DiagnosticLog
    ) -> Provenance? {
        let known = pack.publisher.flatMap { trust[$0] }
        guard let signature else {
            guard let known else { return provenance(.notSigned) }
            let path = SignatureFile.path(of: claim.source.name)
            let note = Diagnostic.Note("the publisher's signature would be the file '\(path)'")
            log.append(SigningMessage.notSigned(known.name), at: claim, notes: [note])
            return nil
        }
        let place = signature.span ?? claim
        if let fault = fault(signature) ?? known.flatMap({ fault(signature.statement, by: $0) }) {
            let note = Diagnostic.Note("the rule set says whose it is here", at: claim)
            log.append(fault, at: place, notes: [note])
            return nil
        }
        let statement = signature.statement
        return provenance(known == nil ? .unknownKey(statement) : .trusted(statement))
    }

    private func provenance(_ standing: Provenance.Standing) -> Provenance {
        Provenance(digest: digest, publisher: pack.publisher, standing: standing)
    }

    private var claim: Span { pack.publisherSpan }

    /// What is wrong with a signature, whoever signed.
    private func fault(_ signature: Signature) -> SigningMessage? {
        let statement = signature.statement
        if statement.publisher != pack.publisher {
            return .otherPublisher(statement.publisher, wanted: pack.publisher)
        }
        guard (statement.pack, statement.version) == (pack.id, pack.version) else {
            let signed = "\(statement.pack)@\(statement.version)"
            return .otherPack(signed, wanted: pack.name)
        }
        guard statement.digest == digest else { return .changed(statement.date) }
        return signature.isGenuine ? nil : .forged
    }

    /// What is wrong with a key as one of a publisher whom the user trusts.
    private func fault(_ statement: Statement, by publisher: Trust.Publisher) -> SigningMessage? {
        guard let key = publisher.keys.first(where: { $0.key == statement.key }) else {
            return .notTheirKey(statement.key.beginning, publisher.name)
        }
        if let revocation = key.revocation {
            return .revoked(statement.key.beginning, revocation.because)
        }
        if let from = key.from, statement.date < from {
            return .outOfTime(statement.date, "from \(from)")
        }
        if let until = key.until, statement.date > until {
            return .outOfTime(statement.date, "until \(until)")
        }
        return nil
    }
}
