import Foundation

/// One case of the official YAML test suite.
struct SuiteCase: Decodable {
    let id: String
    let name: String
    let yaml: String
    let error: Bool
    let json: String?
    let events: String

    /// All cases; none where the suite is not at hand.
    static func all() throws -> [SuiteCase]? {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../..").standardizedFileURL
        let named = ProcessInfo.processInfo.environment["YAML_CONFORMANCE"].map {
            URL(filePath: $0)
        }
        let file = named ?? root.appending(path: "../shared/conformance/yaml/cases.json")
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return try JSONDecoder().decode([SuiteCase].self, from: Data(contentsOf: file))
    }
}
