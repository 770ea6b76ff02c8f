import Diagnostics
import Testing

@testable import YAML

@Suite(.enabled(if: SuiteCase.areAtHand, "the suite is absent; YAML_CONFORMANCE names it"))
struct SuiteTests {
    @Test func `judges the official suite as its list of differences says`() throws {
        let cases = try SuiteCase.all()
        let wrong = cases.filter { !isRight($0) }.map(\.id)
        let known = SuiteDifferences.all.filter { id in cases.contains { $0.id == id.key } }
        #expect(Set(wrong) == Set(known.keys))
        let valid = cases.filter { !$0.error }
        let validWrong = valid.filter { wrong.contains($0.id) }.count
        let invalid = cases.count - valid.count
        print(
            "valid right \(valid.count - validWrong)/\(valid.count),",
            "invalid refused \(invalid - wrong.count + validWrong)/\(invalid)"
        )
    }

    @Test func `reads the values that the suite gives as JSON`() throws {
        let cases = try SuiteCase.all()
        for one in cases where one.json != nil && isRight(one) && !one.error {
            var log = DiagnosticLog()
            let roots = YAMLReader.readAll(Source(name: one.id, text: one.yaml), into: &log)
            let wanted = JSONValue.documents(in: try #require(one.json))
            #expect(roots.map(JSONValue.init) == wanted, "\(one.id) \(one.name)")
        }
    }

    private func isRight(_ one: SuiteCase) -> Bool {
        var log = DiagnosticLog()
        _ = YAMLReader.readAll(Source(name: one.id, text: one.yaml), into: &log)
        guard !one.error else { return log.hasErrors }
        return !log.hasErrors && EventTree.of(one.yaml) == one.events
    }
}
