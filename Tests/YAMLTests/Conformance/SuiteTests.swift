import Diagnostics
import Testing

@testable import YAML

@Suite struct SuiteTests {
    @Test func `probe`() throws {
        let cases = try #require(try SuiteCase.all())
        var good = 0, bad = 0, valid = 0, invalid = 0
        for one in cases {
            var log = DiagnosticLog()
            let roots = YAMLReader.readAll(Source(name: one.id, text: one.yaml), into: &log)
            let tree = EventTree.of(one.yaml)
            if one.error {
                invalid += 1
                if log.hasErrors { bad += 1 } else { print("ACCEPTED", one.id, one.name, one.yaml.debugDescription) }
            } else {
                valid += 1
                let same = tree == one.events
                if same && !log.hasErrors { good += 1 } else {
                    print("WRONG", one.id, one.name, one.yaml.debugDescription, log.diagnostics.map { "\($0.code) \($0.text) \($0.span.start)" }, roots.count)
                    if !log.hasErrors { print(one.events.debugDescription); print(tree.debugDescription) }
                }
            }
        }
        print("valid right \(good)/\(valid), invalid refused \(bad)/\(invalid)")
    }
}
