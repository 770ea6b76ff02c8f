import Diagnostics
import Testing

@testable import YAML

@Suite(.enabled(if: SuiteCase.areAtHand, "the suite is absent; YAML_CONFORMANCE names it"))
struct SuiteLayoutTests {
    @Test func `lays out every document of the suite that has a layout, the second time alike`()
        throws
    {
        var refused: [String] = []
        for one in try SuiteCase.all() where !one.error {
            var log = DiagnosticLog()
            let source = Source(name: one.id, text: one.yaml)
            guard YAMLReader.read(source, into: &log) != nil else { continue }
            guard let text = YAMLFormatter.format(source, into: &log) else {
                if log.diagnostics.contains(where: { $0.code == "yaml/format-meaning" }) {
                    refused.append(one.id)
                }
                continue
            }
            let again = YAMLFormatter.format(Source(name: one.id, text: text), into: &log)
            #expect(again == text, "\(one.id) \(one.name)")
        }
        #expect(refused == Self.withoutLayout)
    }

    /// Cases whose scalars need the indentation, or whose marks need the place, that they have.
    private static let withoutLayout = [
        "DE56/02", "DE56/03", "DFF7", "JEF9/00", "K858", "L24T/01",
    ]
}
