import Rules

/// Which rule set a result rests on, whose it says it is, and how far that is established.
package struct Provenance: Sendable {
    package let digest: Digest

    /// Whose it says it is.
    package let publisher: String?
    package let standing: Standing

    package init(digest: Digest, publisher: String?, standing: Standing) {
        (self.digest, self.publisher, self.standing) = (digest, publisher, standing)
    }

    /// How far it is established who published a rule set.
    package enum Standing: Sendable {
        /// Signed with a key of a publisher that the user trusts.
        case trusted(Statement)
        /// Signed, by whom is not established.
        case unknownKey(Statement)
        case notSigned

        /// The word for it in results.
        package var word: String {
            switch self {
            case .trusted: "signed-and-trusted"
            case .unknownKey: "signed-by-unknown-key"
            case .notSigned: "not-signed"
            }
        }

        /// What was signed.
        package var statement: Statement? {
            switch self {
            case .trusted(let statement), .unknownKey(let statement): statement
            case .notSigned: nil
            }
        }
    }

    /// It in one sentence, its end without a full stop.
    package var sentence: String {
        let name = publisher.map { "published by \($0)" } ?? "of an unnamed publisher"
        switch standing {
        case .trusted(let statement):
            return "\(name), whom you trust: signed on \(statement.date) with the key "
                + statement.key.beginning
        case .unknownKey(let statement):
            return "said to be \(name): signed on \(statement.date) with a key that you do not "
                + "trust, \(statement.key.beginning)"
        case .notSigned:
            return publisher == nil ? "\(name), not signed" : "said to be \(name), not signed"
        }
    }
}
