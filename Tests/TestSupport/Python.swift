package import Foundation
package import Testing

/// Scripts of `Tests/Clients`, run where Python has what they import.
package enum Python {
    /// The interpreter: named by `CONCORDAT_PYTHON`, or `python3` of the path.
    private static let interpreter =
        ProcessInfo.processInfo.environment["CONCORDAT_PYTHON"] ?? "python3"

    /// Whether modules can be imported.
    package static func has(_ modules: String...) -> Bool {
        let imports = modules.map { "import \($0)" }.joined(separator: "; ")
        return (try? run(["-c", imports]))?.status == 0
    }

    /// Runs Python with arguments and an input.
    package static func run(
        _ arguments: [String],
        input: Data = Data(),
        environment: [String: String] = [:]
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [interpreter] + arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging(environment) { _, wanted in wanted }
        let folder = FileManager.default.temporaryDirectory.appending(path: "concordat-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (given, printed) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try input.write(to: given)
        try Data().write(to: printed)
        process.standardInput = try FileHandle(forReadingFrom: given)
        process.standardOutput = try FileHandle(forWritingTo: printed)
        process.standardError = process.standardOutput
        try process.run()
        process.waitUntilExit()
        let output = String(decoding: try Data(contentsOf: printed), as: UTF8.self)
        return (process.terminationStatus, output)
    }

    /// The path of a script.
    package static func script(_ name: String) -> String {
        WorkingCopy.root.appending(path: "Tests/Clients/\(name)").path
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips, and says so, where Python has no validator of JSON Schema.
    package static var withSchemaValidator: Self {
        .enabled(if: Python.has("jsonschema"), "python3 has no module jsonschema")
    }

    /// Skips, and says so, where Python has no language client.
    package static var withLanguageClient: Self {
        .enabled(
            if: Python.has("pytest_lsp", "pytest_asyncio"),
            "python3 has no modules pytest_lsp and pytest_asyncio"
        )
    }

    /// Skips, and says so, where Python has no reader of calendars.
    package static var withCalendarReader: Self {
        .enabled(if: Python.has("icalendar"), "python3 has no module icalendar")
    }
}
