package import Rules

/// The publishers that somebody trusts, with their keys.
package struct Trust: Sendable {
    package let publishers: [Publisher]

    package init(_ publishers: [Publisher] = []) {
        self.publishers = publishers
    }

    /// One publisher of rule sets.
    package struct Publisher: Sendable {
        package let name: String
        package let keys: [TrustedKey]

        package init(name: String, keys: [TrustedKey]) {
            (self.name, self.keys) = (name, keys)
        }
    }

    package subscript(name: String) -> Publisher? { publishers.first { $0.name == name } }
}

/// A key of a publisher, and when it is good.
package struct TrustedKey: Sendable {
    package let key: PublicKey

    /// The first day on which it may sign.
    package let from: Day?

    /// The last.
    package let until: Day?

    /// Why nothing that it signed is good any more, whenever it signed.
    package let revocation: Revocation?

    package init(_ key: PublicKey, from: Day? = nil, until: Day? = nil) {
        (self.key, self.from, self.until, revocation) = (key, from, until, nil)
    }

    init(_ key: PublicKey, from: Day?, until: Day?, revocation: Revocation?) {
        (self.key, self.from, self.until, self.revocation) = (key, from, until, revocation)
    }

    /// That a key is withdrawn.
    package struct Revocation: Sendable {
        package let date: Day?
        package let because: String
    }

    /// The key and when it is good, in one line.
    package var sentence: String {
        let bounds = [from.map { "from \($0)" }, until.map { "until \($0)" }].compactMap(\.self)
        let words = [key.description] + bounds
        return words.joined(separator: " ") + (revocation.map { ", revoked: \($0.because)" } ?? "")
    }
}
