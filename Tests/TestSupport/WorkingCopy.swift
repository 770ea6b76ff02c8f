package import Foundation

/// The folders that tests read.
package enum WorkingCopy {
    /// The folder of the package.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The folder of the test target that a file belongs to: the one right under `Tests`.
    package static func target(of file: String) -> URL {
        let tests = root.appending(path: "Tests").path + "/"
        let name = file.dropFirst(tests.count).prefix { $0 != "/" }
        return root.appending(path: "Tests/\(name)")
    }

    /// The names of the files of a folder of the package, without their endings.
    package static func names(in folder: String) throws -> Set<String> {
        let files = try FileManager.default.contentsOfDirectory(
            at: root.appending(path: folder),
            includingPropertiesForKeys: nil
        )
        return Set(files.map { $0.deletingPathExtension().lastPathComponent })
    }
}
