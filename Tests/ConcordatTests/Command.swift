import Foundation
import TestSupport
import Testing

/// Runs the command that was built beside the tests.
struct Command {
    /// What a run came to.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    static let executable: URL? = {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let places =
            [tests.path, CommandLine.arguments.first ?? "", Bundle.main.bundlePath]
            + Bundle.allBundles.map(\.bundlePath)
        return places.map {
            URL(filePath: $0).deletingLastPathComponent().appending(path: "concordat")
        }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    static var isBuilt: Bool { executable != nil }

    let folder: Scratch
    var environment: [String: String] = [:]

    /// Runs the command with arguments in the folder.
    func run(_ arguments: [String]) throws -> Outcome {
        try launch(try #require(Self.executable), arguments)
    }

    /// Runs a script of the shell in the folder; `$CONCORDAT` is the command.
    func shell(_ script: String) throws -> Outcome {
        try launch(URL(filePath: "/bin/sh"), ["-c", script])
    }

    private func launch(_ program: URL, _ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = try variables()
        process.standardInput = FileHandle.nullDevice
        let streams = try [folder.stream("stdout"), folder.stream("stderr")]
        process.standardOutput = streams[0]
        process.standardError = streams[1]
        try process.run()
        process.waitUntilExit()
        let isSignal = process.terminationReason == .uncaughtSignal
        return Outcome(
            status: isSignal ? 128 + process.terminationStatus : process.terminationStatus,
            output: try folder.text("stdout"),
            errors: try folder.text("stderr")
        )
    }

    private func variables() throws -> [String: String] {
        var variables = ProcessInfo.processInfo.environment
        for name in ["NO_COLOR", "CONCORDAT_RULES", "CONCORDAT_TRUST"] { variables[name] = nil }
        variables["XDG_CONFIG_HOME"] = folder.url.appending(path: "config").path
        variables["CONCORDAT"] = try #require(Self.executable).path
        return variables.merging(environment) { _, wanted in wanted }
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips, and says so, where the command is not built beside the tests.
    static var withCommand: Self {
        .enabled(if: Command.isBuilt, "the command 'concordat' is not built beside the tests")
    }
}
