import CEL
import Checking
import Foundation
import Planning
import Rules
import Scenarios
import TestSupport
import Testing

@testable import Reports

/// The schemas of results hold what is written.
@Suite struct ResultSchemaTests {
    /// A schema with documents, as the script reads them.
    private struct Validation: Encodable {
        let schema: JSONSchema
        let documents: [String: Document]

        func faults() throws -> [String: String] {
            let run = try Python.run(
                [Python.script("validate_schemas.py")],
                input: JSONEncoder().encode(self)
            )
            #expect(run.status == 0, "\(run.output)")
            return try JSONDecoder().decode([String: String].self, from: Data(run.output.utf8))
        }
    }

    /// JSON that was written, passed on as it is.
    private indirect enum Document: Codable {
        case nothing
        case truth(Bool)
        case number(Double)
        case text(String)
        case list([Document])
        case mapping([String: Document])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .nothing
            } else if let truth = try? container.decode(Bool.self) {
                self = .truth(truth)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let list = try? container.decode([Document].self) {
                self = .list(list)
            } else {
                self = .mapping(try container.decode([String: Document].self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .nothing: try container.encodeNil()
            case .truth(let truth): try container.encode(truth)
            case .number(let number): try container.encode(number)
            case .text(let text): try container.encode(text)
            case .list(let list): try container.encode(list)
            case .mapping(let mapping): try container.encode(mapping)
            }
        }
    }

    private func faults(
        _ type: any ResultSchema.Type,
        _ texts: [String: String]
    ) throws -> [String: String] {
        let documents = try texts.mapValues {
            try JSONDecoder().decode(Document.self, from: Data($0.utf8))
        }
        return try Validation(schema: type.schema, documents: documents).faults()
    }

    @Test func `every schema is in the list`() throws {
        let files = try WorkingCopy.names(in: "Sources/Reports/Schemas")
        let types = ResultSchemas.all.map { String(describing: $0) }
        #expect(Set(types) == files.subtracting(["ResultSchema", "SharedShapes", "PlanShapes"]))
        #expect(ResultSchemas.all.allSatisfy { FileKind(rawValue: $0.name) == nil })
    }

    @Test(.withSchemaValidator, arguments: ResultSchemas.all.map { $0.name })
    func `a schema is valid by the metaschema and refuses another document`(name: String) throws {
        let type = try #require(ResultSchemas.all.first { $0.name == name })
        let wrong = #"{"format": "concordat/\#(name)/1", "surplus": 1}"#
        #expect(try Array(faults(type, ["wrong": wrong]).keys) == ["wrong"])
    }

    @Test(.withSchemaValidator) func `a plan is as its schema says`() throws {
        let plans = [
            "made": try PlanFixture.report(),
            "refused": try PlanFixture.report(of: try PlanFixture.refusal()),
        ]
        let texts = try plans.mapValues { try JSONPlanFormat.written($0, style: TextStyle()) }
        #expect(try faults(PlanSchema.self, texts) == [:])
    }

    @Test(.withSchemaValidator) func `the plan of a group is as its schema says`() throws {
        let texts = try [false, true].map { isRefused in
            try JSONGroupFormat.written(
                try GroupFixture.report(isRefused: isRefused),
                style: TextStyle()
            )
        }
        #expect(try faults(GroupPlanSchema.self, ["made": texts[0], "refused": texts[1]]) == [:])
    }

    @Test(.withSchemaValidator) func `a calendar is as its schema says`() throws {
        let calendar = try PlanFixture.report().calendar
        let text = try calendar.written(as: .json, style: TextStyle())
        #expect(try faults(CalendarSchema.self, ["calendar": text]) == [:])
    }
}
