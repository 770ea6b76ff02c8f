import Foundation
import Rules
import Signing
import TestSupport
import Testing

@testable import Reports

/// What formats for programs say, beyond their schemas.
@Suite struct DocumentTests {
    private static let programs = ["csv", "junit", "sarif", "oscal", "oscal-poam"]

    @Test(arguments: programs)
    func `every outcome is as its golden file`(format: String) throws {
        let type = try #require(ReportFormats.all.first { $0.name == format })
        let text = try type.write([try EveryOutcome.report()], style: TextStyle())
        try Golden("every-outcome.\(format)").expect(text)
    }

    @Test func `every reference within an OSCAL document leads to something`() throws {
        for type in [OSCALFormat.self, OSCALPlanFormat.self] as [any ReportFormat.Type] {
            let reports = [try EveryOutcome.report(), try EveryOutcome.second()]
            let text = try type.write(reports, style: TextStyle())
            let tree = try JSONDecoder().decode(Tree.self, from: Data(text.utf8))
            let made = tree.values { $0 == "uuid" }
            let named = tree.values { $0.hasSuffix("-uuid") }
            #expect(Set(made).count == made.count)
            #expect(!named.isEmpty && Set(named).isSubset(of: made))
        }
    }

    @Test func `a plan without gaps says that nothing is to do`() throws {
        let pack = EveryOutcome.pack
        let lines = pack.split(separator: "\n", omittingEmptySubsequences: false)
        let rules = try #require(lines.firstIndex(of: "rules:"))
        let short = lines[...(rules + 1)].joined(separator: "\n") + "\n"
        let school = EveryOutcome.school.split(separator: "\n").prefix(4).joined(separator: "\n")
        let text = short.replacing(", {id: 1 d, title: D}", with: "")
        let report = try Fixture.report(school + "\n", by: text)
        let plan = try OSCALPlanFormat.write(report, style: TextStyle())
        #expect(plan.contains("Nothing to do") && !plan.contains("\"risks\""))
    }

    @Test(arguments: ["text", "json", "markdown", "html"] + programs)
    func `every format says which rule set it was, whose, and how that is known`(
        format: String
    ) throws {
        let type = try #require(ReportFormats.all.first { $0.name == format })
        let text = try type.write([try EveryOutcome.report()], style: TextStyle(width: 200))
        let digest = try Fixture.provenance().digest.description
        #expect(text.contains("every-outcome") && text.contains("1.0.0"))
        #expect(text.contains(digest) && text.contains("Concordat"))
        #expect(text.contains("not-signed") || text.contains("not signed"))
    }
}

/// Any JSON, to look for keys in.
private indirect enum Tree: Decodable {
    case list([Tree])
    case object([String: Tree])
    case text(String)
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let object = try? container.decode([String: Tree].self) {
            self = .object(object)
        } else if let list = try? container.decode([Tree].self) {
            self = .list(list)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else {
            self = .other
        }
    }

    /// The texts under the keys wanted, wherever they stand.
    func values(_ isWanted: (String) -> Bool) -> [String] {
        switch self {
        case .list(let list): return list.flatMap { $0.values(isWanted) }
        case .object(let object):
            return object.flatMap { key, value in
                if case .text(let text) = value { return isWanted(key) ? [text] : [] }
                return value.values(isWanted)
            }
        case .text, .other: return []
        }
    }
}
