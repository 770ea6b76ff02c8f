package import Diagnostics
package import Rules
package import YAML

extension TrustFile {
    /// The text of a file that trusts one new key.
    package static func text(_ key: SecretKey, from: Day) -> String {
        let keys = [TrustedKey(key.publicKey, from: from)]
        return "# Give this file to those who shall trust your rule sets.\n"
            + text(Trust([Trust.Publisher(name: key.publisher, keys: keys)]))
    }

    /// The text of a file with more publishers at its end; what stands in it stays as it is.
    ///
    /// - Parameters:
    ///   - new: the publishers to add.
    ///   - old: the file so far, where there is one.
    ///   - log: takes why they cannot be added.
    /// - Returns: the text; none where they cannot be added.
    package static func text(
        adding new: Trust,
        to old: Node?,
        into log: inout DiagnosticLog
    ) -> String? {
        guard let old else { return text(new) }
        guard let trust = read(old, into: &log) else { return nil }
        for publisher in new.publishers where trust[publisher.name] != nil {
            log.append(SigningMessage.trustedAlready(publisher.name), at: old.span)
            return nil
        }
        let text = appended(new, to: old)
        var own = DiagnosticLog()
        let again = YAMLReader.read(Source(name: "", text: text), into: &own)
            .flatMap { read($0, into: &own) }
        guard again?.publishers.count == trust.publishers.count + new.publishers.count else {
            log.append(SigningMessage.addByHand, at: old.span)
            return nil
        }
        return text
    }

    private static func appended(_ new: Trust, to old: Node) -> String {
        let text = String(decoding: old.span.source.bytes, as: UTF8.self)
        let first = old.mapping?["publishers"]?.elements?.first
        let indent = max(0, (first?.span.start.column ?? 5) - 3)
        return text + (text.hasSuffix("\n") ? "" : "\n")
            + new.publishers.map { entry($0, indent) }.joined()
    }

    private static func text(_ trust: Trust) -> String {
        "format: \(format)\npublishers:\n" + trust.publishers.map { entry($0, 2) }.joined()
    }

    private static func entry(_ publisher: Trust.Publisher, _ indent: Int) -> String {
        let rows =
            ["- name: \(publisher.name.doubleQuoted)", "  keys:"]
            + publisher.keys.flatMap { lines($0) }.map { "    \($0)" }
        let margin = String(repeating: " ", count: indent)
        return rows.map { "\(margin)\($0)\n" }.joined()
    }

    private static func lines(_ key: TrustedKey) -> [String] {
        var lines = ["- key: \(key.key.description.doubleQuoted)"]
        if let from = key.from { lines.append("  from: \(from)") }
        if let until = key.until { lines.append("  until: \(until)") }
        if let revocation = key.revocation {
            let date = revocation.date.map { "on: \($0), " } ?? ""
            lines.append("  revoked: {\(date)because: \(revocation.because.doubleQuoted)}")
        }
        return lines
    }
}
