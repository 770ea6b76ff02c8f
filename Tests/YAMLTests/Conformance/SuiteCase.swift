import Foundation

/// One case of the official YAML test suite.
struct SuiteCase: Decodable {
    let id: String
    let name: String
    let yaml: String
    let error: Bool
    let json: String?
    let events: String

    /// Where the suite lies: beside the package, or where `YAML_CONFORMANCE` says.
    private static let file: URL = {
        let named = ProcessInfo.processInfo.environment["YAML_CONFORMANCE"]
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let beside = folder.appending(path: "../../../../shared/conformance/yaml/cases.json")
        return named.map { URL(filePath: $0) } ?? beside.standardizedFileURL
    }()

    /// Whether the suite is at hand.
    static var areAtHand: Bool { FileManager.default.fileExists(atPath: file.path) }

    /// All cases.
    static func all() throws -> [SuiteCase] {
        try JSONDecoder().decode([SuiteCase].self, from: Data(contentsOf: file))
    }
}
