import Diagnostics
import Foundation
import Testing
import YAML

@testable import Rules

@Suite struct ProfileChainTests {
    private static func profile(_ id: String, over file: String) -> String {
        """
        format: concordat/profile/1
        id: \(id)
        version: 1.0.0
        extends: \(file)
        for: x@1

        """
    }

    /// Follows a chain through files that are held here.
    private func chain(_ files: [String: String]) throws -> (ProfileChain?, DiagnosticLog) {
        var log = DiagnosticLog()
        let reader = ProfileFiles(
            path: { name, _ in files[name] == nil ? nil : name },
            document: { path, log in
                YAMLReader.read(Source(name: path, text: files[path] ?? ""), into: &log)
            }
        )
        let first = try #require(
            YAMLReader.read(Source(name: "a", text: files["a"] ?? ""), into: &log)
        )
        let chain = try ProfileChain.read(first, at: "a", from: reader, into: &log)
        return (chain, log)
    }

    @Test func `follows profiles inwards to the pack`() throws {
        let (chain, log) = try chain([
            "a": Self.profile("school", over: "b"), "b": Self.profile("trust", over: "c"),
            "c": "format: concordat/rules/1\n",
        ])
        #expect(chain?.profiles.map(\.id) == ["trust", "school"])
        #expect(chain?.file == "c" && log.diagnostics.isEmpty)
    }

    @Test(arguments: [
        (["a": "a"], "profile/ring"), (["a": "b", "b": "c", "c": "b"], "profile/ring"),
        (["a": "missing"], "profile/no-file"),
    ])
    func `says where a chain has no end`(links: [String: String], code: String) throws {
        let files = links.map { ($0, Self.profile($0, over: $1)) }
        let (chain, log) = try chain(Dictionary(uniqueKeysWithValues: files))
        #expect(chain == nil && log.diagnostics.map(\.code) == [code])
        #expect(log.diagnostics.first?.span.start.line == 4)
    }

    @Test func `stops at a chain that is too long`() throws {
        let names = (0...40).map { $0 == 0 ? "a" : "a\($0)" }
        let files = zip(names, names.dropFirst()).map { ($0, Self.profile($0, over: $1)) }
        let all = Dictionary(uniqueKeysWithValues: files + [("a40", "format: x\n")])
        let (chain, log) = try chain(all)
        #expect(chain == nil && log.diagnostics.map(\.code) == ["profile/too-deep"])
    }

    /// National, cluster and school, as the samples have them.
    @Test func `the sample chain reads without a word`() throws {
        var log = DiagnosticLog()
        let node = try Files.node("rules/cilip-secondary-2014/partnerships.yaml")
        var pack = try #require(PackReader.read(node, model: try Files.model(), into: &log))
        for path in [
            "rules/profiles/scotland.yaml", "samples/profiles/ness-cluster.yaml",
            "samples/profiles/glenorrin-academy.yaml",
        ] {
            let profile = try #require(ProfileReader.read(try Files.node(path), into: &log))
            pack = try #require(Overlay.apply(profile, to: pack, into: &log))
        }
        #expect(log.diagnostics.isEmpty, "\(DiagnosticPrinter().text(log))")
        #expect(pack.levels.count == 6 && pack.rules.count == 64)
        #expect(pack[rule: "ext.feeder-schools"]?.strength == .must)
    }
}
