import Foundation
package import Testing

/// A file of text that people read, kept in the folder `Golden` of a test target.
///
/// `UPDATE_GOLDEN=1 swift test` writes it anew; read the difference before you keep it.
package struct Golden {
    private let file: URL

    /// Names the golden file of a test.
    ///
    /// - Parameters:
    ///   - name: the file's name in the folder `Golden`.
    ///   - test: a file of the test target; the caller's own.
    package init(_ name: String, of test: String = #filePath) {
        file = WorkingCopy.target(of: test).appending(path: "Golden/\(name)")
    }

    /// Holds a text to the file.
    ///
    /// - Throws: where the file cannot be read or written.
    package func expect(
        _ text: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(text == kept, sourceLocation: sourceLocation)
    }
}
