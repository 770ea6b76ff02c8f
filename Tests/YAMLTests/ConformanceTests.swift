import Diagnostics
import Foundation
import Testing

@testable import YAML

/// Runs the official YAML test suite's cases where they are present.
@Suite struct ConformanceTests {
    struct Case: Decodable {
        let id: String
        let yaml: String
        let error: Bool
        let json: String?
    }

    static let file: URL = {
        let named = ProcessInfo.processInfo.environment["YAML_CONFORMANCE"]
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return named.map { URL(filePath: $0) }
            ?? root.appending(path: "../shared/conformance/yaml/cases.json")
    }()

    @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path), "the suite is absent"))
    func `holds to the suite but for the differences that are listed`() throws {
        let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: Self.file))
        let valid = cases.filter { !$0.error }
        let invalid = cases.filter(\.error)
        let wrong = Set(valid.filter { !isRight($0) }.map(\.id))
        let accepted = Set(invalid.filter { read($0.yaml) != nil }.map(\.id))
        print(
            "valid right \(valid.count - wrong.count)/\(valid.count), "
                + "invalid refused \(invalid.count - accepted.count)/\(invalid.count)"
        )
        #expect(wrong.isSubset(of: ConformanceDifferences.valid))
        #expect(accepted.isSubset(of: ConformanceDifferences.acceptedByLibYAML))
    }

    private func read(_ text: String) -> Node? {
        var log = DiagnosticLog()
        return YAMLReader.read(Source(name: "case", text: text), into: &log)
    }

    private func isRight(_ test: Case) -> Bool {
        guard let node = read(test.yaml) else { return false }
        guard let json = test.json else { return true }
        let options = JSONSerialization.ReadingOptions.fragmentsAllowed
        guard
            let wanted = try? JSONSerialization.jsonObject(with: Data(json.utf8), options: options)
        else { return true }
        return (value(node) as? NSObject) == (wanted as? NSObject)
    }

    private func value(_ node: Node) -> Any {
        switch node.content {
        case .sequence(let elements): return elements.map { value($0) }
        case .mapping(let mapping):
            let pairs = mapping.entries.map { ($0.name, value($0.value)) }
            return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        case .scalar(let scalar):
            if scalar.isNull { return NSNull() }
            if let truth = scalar.bool { return truth }
            if let number = scalar.integer { return number }
            return scalar.double ?? scalar.text
        }
    }
}
