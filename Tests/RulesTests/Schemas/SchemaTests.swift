import Diagnostics
import Foundation
import TestSupport
import Testing
import YAML

@testable import Rules

/// The schemas hold what the readers hold, as far as schemas can.
@Suite struct SchemaTests {
    /// What a schema and documents come to: the names of those that are not valid, and why.
    private struct Validation: Encodable {
        let schema: JSONSchema
        let documents: [String: SchemaExample]

        func faults() throws -> [String: String] {
            let run = try Python.run(
                [Python.script("validate_schemas.py")],
                input: JSONEncoder().encode(self)
            )
            #expect(run.status == 0, "\(run.output)")
            return try JSONDecoder().decode([String: String].self, from: Data(run.output.utf8))
        }
    }

    private func validation(_ kind: FileKind, _ documents: [String: Node]) throws -> Validation {
        Validation(
            schema: SchemaWriter.schema(of: kind, model: try Files.model()),
            documents: documents.mapValues { SchemaExample($0) }
        )
    }

    private func node(_ text: String) -> Node? {
        var log = DiagnosticLog()
        return YAMLReader.read(Source(name: "x", text: text), into: &log)
    }

    private func file(_ path: String) throws -> Node {
        let data = try Data(contentsOf: WorkingCopy.root.appending(path: path))
        return try #require(node(String(decoding: data, as: UTF8.self)))
    }

    @Test(.withSchemaValidator, arguments: FileKind.allCases)
    func `a schema is valid by the metaschema`(kind: FileKind) throws {
        #expect(try validation(kind, [:]).faults() == [:])
    }

    @Test(.withSchemaValidator) func `what is shipped is valid`() throws {
        for pack in [
            "cilip-secondary-2014/partnerships", "ifla-school-library-2015/community-and-support",
        ] {
            #expect(try validation(.pack, [pack: try file("rules/\(pack).yaml")]).faults() == [:])
        }
        let directory = try file("rules/directories/uk.yaml")
        #expect(try validation(.directory, ["uk": directory]).faults() == [:])
        let mapping = try file("rules/starters/mapping.yaml")
        #expect(try validation(.mapping, ["starter": mapping]).faults() == [:])
        #expect(try validation(.inventory, try files(in: "samples")).faults() == [:])
        for folder in ["samples/profiles", "rules/profiles"] {
            #expect(try validation(.profile, try files(in: folder)).faults() == [:])
        }
        #expect(try validation(.crosswalk, try files(in: "rules/crosswalks")).faults() == [:])
    }

    /// The YAML files of a folder, by name.
    private func files(in folder: String) throws -> [String: Node] {
        let names = try WorkingCopy.names(in: folder).subtracting(["README", "profiles"])
        let files = try names.map { ($0, try file("\(folder)/\($0).yaml")) }
        return Dictionary(files, uniquingKeysWith: { first, _ in first })
    }

    /// What only readers can know: names that must be there or be unique, dates, and CEL.
    private static let beyondSchemas: Set<String> = [
        "a parameter named as a field", "two clauses of one id", "a clause without a rule",
        "unknown clause", "two rules of one id", "unknown parameter", "unknown level",
        "a level far from all",
        "a parameter of another type", "a day that does not exist", "unknown field in CEL",
        "a type error inside a folded block", "CEL that is no truth", "CEL that cannot be read",
        "misspelt figure in a message", "words after a figure that is no number",
        "words after a parameter that is no number", "one word where two are needed",
        "three words in one language", "misspelt figure before its words",
        "unknown level in an example", "if-none within a form",
    ]

    @Test(.withSchemaValidator) func `what authors get wrong is not valid`() throws {
        var documents: [String: Node] = [:]
        for (fault, old, new) in WrongPackTests.samples {
            let text = WrongPackTests.good.replacing(old, with: new, maxReplacements: 1)
            documents[fault] = node(text)
        }
        let good = try #require(node(WrongPackTests.good))
        #expect(try validation(.pack, ["good": good]).faults() == [:])
        let found = Set(try validation(.pack, documents).faults().keys)
        #expect(Set(documents.keys).subtracting(found) == Self.beyondSchemas)
    }

    @Test(
        .withSchemaValidator,
        arguments: [
            "libary: {}", "partnerships: [{partner: P}]",
            "partnerships: [{partner: P, kind: parnets}]",
            "library: {support: {hours-per-term: many}}", "library: {plan: {agreed: 2026}}",
            "waivers: [{rule: r}]",
        ]
    )
    func `an inventory with a fault is not valid`(line: String) throws {
        let head = "format: concordat/inventory/1\nas-of: 2026-11-20\nschool: {name: S}\n"
        let wrong = try #require(node(head + line))
        #expect(try validation(.inventory, ["wrong": wrong]).faults().count == 1)
        let blank = try #require(
            node(head + "library: {plan: none, shortfalls: }\npartnerships: none")
        )
        #expect(try validation(.inventory, ["blank": blank]).faults() == [:])
    }
}
