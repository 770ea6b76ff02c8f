import Foundation
import Testing

/// A file of text that people read, kept beside the tests.
///
/// `UPDATE_GOLDEN=1 swift test` writes it anew; read the difference before you keep it.
struct Golden {
    private let file: URL

    /// Names the golden file of a test.
    init(_ name: String) {
        file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Golden/\(name)"
        )
    }

    /// Holds a text to the file.
    func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(text == kept, sourceLocation: sourceLocation)
    }
}
