import Checking
import Foundation
import Rules
import Testing

@testable import Reports

#if canImport(FoundationXML)
import FoundationXML
#endif

/// From each format for programs, the outcome of every rule of every school can be read back.
@Suite struct OutcomeRoundTripTests {
    private typealias Outcomes = [String: Outcome]

    @Test func `the fixture has every outcome`() throws {
        let findings = try EveryOutcome.report().result.findings
        let found = Dictionary(findings.map { ($0.rule.id, $0.outcome) }) { first, _ in first }
        #expect(found == EveryOutcome.outcomes)
        #expect(Set(found.values) == Set(Outcome.allCases))
    }

    private func written<Format: ReportFormat>(_ format: Format.Type) throws -> Data {
        let reports = [try EveryOutcome.report(), try EveryOutcome.second()]
        return Data(try format.write(reports, style: TextStyle()).utf8)
    }

    private func outcomes(_ pairs: [(rule: String, word: String)]) throws -> Outcomes {
        let outcomes = try pairs.map { ($0.rule, try #require(Outcome(rawValue: $0.word))) }
        return Dictionary(outcomes) { first, _ in first }
    }

    @Test func `from JSON`() throws {
        struct Result: Decodable {
            struct Finding: Decodable { let rule: String, outcome: String }
            let findings: [Finding]
        }
        let text = try JSONFormat.write(try EveryOutcome.report(), style: TextStyle())
        let findings = try JSONDecoder().decode(Result.self, from: Data(text.utf8)).findings
        #expect(try outcomes(findings.map { ($0.rule, $0.outcome) }) == EveryOutcome.outcomes)
    }

    @Test func `from SARIF`() throws {
        struct Log: Decodable {
            struct Run: Decodable { let results: [Result] }
            struct Result: Decodable { let ruleId: String, properties: Properties }
            struct Properties: Decodable { let outcome: String }
            let runs: [Run]
        }
        let runs = try JSONDecoder().decode(Log.self, from: try written(SARIFFormat.self)).runs
        #expect(runs.count == 2)
        for run in runs {
            let found = try outcomes(run.results.map { ($0.ruleId, $0.properties.outcome) })
            #expect(found == EveryOutcome.outcomes)
        }
    }

    private struct Finding: Decodable {
        struct Property: Decodable { let name: String, value: String }
        let props: [Property]

        func value(_ name: String) throws -> String {
            try #require(props.first { $0.name == name }).value
        }
    }

    private func outcomes(_ findings: [Finding]) throws -> Outcomes {
        try outcomes(findings.map { (try $0.value("rule"), try $0.value("outcome")) })
    }

    @Test func `from OSCAL assessment results`() throws {
        struct Document: Decodable {
            struct Content: Decodable { let results: [Result] }
            struct Result: Decodable { let findings: [Finding] }
            let content: Content
            enum CodingKeys: String, CodingKey { case content = "assessment-results" }
        }
        let document = try JSONDecoder().decode(Document.self, from: try written(OSCALFormat.self))
        #expect(document.content.results.count == 2)
        for result in document.content.results {
            #expect(try outcomes(result.findings) == EveryOutcome.outcomes)
        }
    }

    @Test func `from an OSCAL plan`() throws {
        struct Document: Decodable {
            struct Content: Decodable { let findings: [Finding] }
            let content: Content
            enum CodingKeys: String, CodingKey { case content = "plan-of-action-and-milestones" }
        }
        let data = try written(OSCALPlanFormat.self)
        let findings = try JSONDecoder().decode(Document.self, from: data).content.findings
        #expect(findings.count == 2 * EveryOutcome.outcomes.count)
        for half in [findings.prefix(findings.count / 2), findings.suffix(findings.count / 2)] {
            #expect(try outcomes(Array(half)) == EveryOutcome.outcomes)
        }
    }

    @Test func `from JUnit`() throws {
        let reader = JUnitReader()
        let parser = XMLParser(data: try written(JUnitFormat.self))
        parser.delegate = reader
        #expect(parser.parse())
        #expect(reader.suites.count == 2)
        for suite in reader.suites {
            #expect(try outcomes(suite.map { ($0.rule, $0.word) }) == EveryOutcome.outcomes)
        }
    }

    @Test func `from CSV`() throws {
        let text = String(decoding: try written(CSVFormat.self), as: UTF8.self)
        let rows = try CSVRows.read(text)
        let heading = try #require(rows.first)
        #expect(heading == FindingColumn.all.map(\.title))
        let rule = try #require(heading.firstIndex(of: "rule"))
        let outcome = try #require(heading.firstIndex(of: "outcome"))
        let body = rows.dropFirst()
        #expect(body.count == 2 * EveryOutcome.outcomes.count)
        #expect(body.allSatisfy { $0.count == heading.count })
        for half in [body.prefix(body.count / 2), body.suffix(body.count / 2)] {
            let found = try outcomes(half.map { ($0[rule], $0[outcome]) })
            #expect(found == EveryOutcome.outcomes)
        }
    }
}
