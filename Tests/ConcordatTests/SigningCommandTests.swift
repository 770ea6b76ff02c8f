import Foundation
import Testing

@Suite(.withCommand) struct SigningCommandTests {
    private let folder: Scratch
    private let command: Command

    init() throws {
        folder = try Samples.folder()
        command = Command(folder: folder)
        for (name, text) in [
            ("pack", Samples.pack()), ("failing", Samples.pack(expect: "not-met")),
        ] {
            let own = text.replacing("id: small", with: "id: small\npublisher: Fen Group")
            try folder.write(own, to: "\(name).yaml")
        }
    }

    @discardableResult
    private func run(_ line: String, _ status: Int32) throws -> Command.Outcome {
        let run = try command.run(line.components(separatedBy: " "))
        #expect(run.status == status, "\(line): \(run.output)\(run.errors)")
        return run
    }

    private func makeKeys() throws {
        let new = try command.run(["rules", "keys", "new", "--publisher", "Fen Group"])
        #expect(new.status == 0 && new.output.contains("keep it to yourself"))
    }

    private func sign() throws {
        try makeKeys()
        try run("rules sign pack.yaml --key fen-group.secret.yaml --date 2030-01-01", 0)
    }

    @Test func `makes a key that only its owner can read, and writes over nothing`() throws {
        try makeKeys()
        let path = folder.url.appending(path: "fen-group.secret.yaml").path
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let again = try command.run(["rules", "keys", "new", "--publisher", "Fen Group"])
        #expect(again.status == 2 && again.errors.contains("is there already"))
        #expect(try command.run(["rules", "keys", "new", "--publisher", " "]).status == 64)
        let nowhere = ["rules", "keys", "new", "--publisher", "P", "--output", "no/such"]
        #expect(try command.run(nowhere).status == 2)
    }

    @Test func `signs, verifies, and notices every change`() throws {
        try run("rules verify pack.yaml", 1)
        try sign()
        let known = try run("rules verify pack.yaml --trust fen-group.trust.yaml", 0)
        #expect(known.output.contains("signed on 2030-01-01"))
        let unknown = try run("rules verify pack.yaml", 1)
        #expect(unknown.output.contains("a key that you do not trust"))
        let text = try folder.text("pack.yaml")
        try folder.write("# only a comment\n" + text, to: "pack.yaml")
        try run("rules verify pack.yaml --trust fen-group.trust.yaml", 0)
        try folder.write(text.replacing("at-least: 1", with: "at-least: 2"), to: "pack.yaml")
        let changed = try run("rules verify pack.yaml", 2)
        #expect(changed.errors.contains("has changed since it was signed"))
    }

    @Test func `signs nothing that fails its examples or is of somebody else`() throws {
        try makeKeys()
        try run("rules sign failing.yaml --key fen-group.secret.yaml", 1)
        let other = try run("rules sign may.yaml --key fen-group.secret.yaml", 2)
        #expect(other.errors.contains("may.yaml:2:5: error: the key is of 'Fen Group'"))
        try run("rules sign wrong-pack.yaml --key fen-group.secret.yaml", 2)
        try run("rules sign pack.yaml --key fen-group.trust.yaml", 2)
        try run("rules sign pack.yaml --key nothing.yaml", 2)
        try run("rules sign pack.yaml --key fen-group.secret.yaml --date 2026-02-30", 64)
        #expect(try folder.names().allSatisfy { !$0.hasSuffix(".sig.yaml") })
    }

    @Test func `a check says whose its rules are, and refuses a false claim`() throws {
        try makeKeys()
        let check = "check met.yaml --rules pack.yaml"
        let unsigned = try run(check, 0)
        #expect(unsigned.output.contains("said to be published by Fen Group, not signed"))
        let refused = try run("\(check) --trust fen-group.trust.yaml", 2)
        #expect(refused.output.isEmpty)
        #expect(
            refused.errors.contains("pack.yaml:3:12: error: the rule set says it is of 'Fen Group'")
        )
        try run("rules sign pack.yaml --key fen-group.secret.yaml --date 2030-01-01", 0)
        let trusted = try run("\(check) --trust fen-group.trust.yaml --format json", 0)
        #expect(trusted.output.contains(#""trust" : "signed-and-trusted""#))
        let unknown = try run("\(check) --format json", 0)
        #expect(unknown.output.contains(#""trust" : "signed-by-unknown-key""#))
        try folder.write("statement: {", to: "pack.sig.yaml")
        try run(check, 2)
    }

    @Test func `finds the trust file by variable and by place`() throws {
        try makeKeys()
        var command = command
        command.environment["CONCORDAT_TRUST"] = "fen-group.trust.yaml"
        #expect(try command.run(["rules", "verify", "pack.yaml"]).status == 2)
        command.environment["CONCORDAT_TRUST"] = "nothing.yaml"
        #expect(try command.run(["rules", "verify", "pack.yaml"]).status == 2)
        let empty = try run("rules trust list", 0)
        #expect(empty.output.contains("You trust nobody."))
        try run("rules trust add fen-group.trust.yaml", 0)
        #expect(try run("rules trust list", 0).output.contains("Fen Group"))
        try run("rules verify pack.yaml", 2)
        let again = try run("rules trust add fen-group.trust.yaml", 2)
        #expect(again.errors.contains("'Fen Group' is in the file already"))
        try folder.write("format: concordat/trust/1\npublisher: []\n", to: "wrong.trust.yaml")
        let wrong = try run("check met.yaml --rules pack.yaml --trust wrong.trust.yaml", 2)
        #expect(wrong.errors.contains("did you mean 'publishers'?"))
    }

    @Test func `the digest is the same for another layout`() throws {
        let digest = try run("rules digest pack.yaml", 0).output
        #expect(digest.hasPrefix("sha256:") && digest.hasSuffix("  small@1.0.0\n"))
        try folder.write("# more\n" + (try folder.text("pack.yaml")), to: "pack.yaml")
        #expect(try run("rules digest pack.yaml", 0).output == digest)
        try run("rules digest wrong-pack.yaml", 2)
    }

    @Test func `writes several schools as one document, and a table with its description`() throws {
        for format in ["sarif", "oscal", "oscal-poam"] {
            let line = "check met.yaml missing.yaml --rules pack.yaml --format \(format)"
            let text = try run(line, 1).output
            let document = try? JSONSerialization.jsonObject(with: Data(text.utf8))
            #expect(document != nil)
        }
        try run("check met.yaml missing.yaml --rules pack.yaml --format csv --output t.csv", 1)
        #expect(try folder.text("t.csv").components(separatedBy: "\r\n").count == 4)
        #expect(try folder.text("t.csv-metadata.json").contains("http://www.w3.org/ns/csvw"))
        #expect(try run("formats", 0).output.contains("oscal-poam"))
    }
}
