import ArgumentParser
import Checking
import Diagnostics
import Rules
import YAML

/// Reads the files that a command was given, and prints what is wrong with them.
struct Loader {
    var log = DiagnosticLog()

    /// The files that it was asked for, in order.
    private(set) var files: [String] = []

    private let format: ProblemFormat

    /// What waits to be printed at the end.
    private var said = DiagnosticLog()

    init(_ format: ProblemFormat = .text) {
        self.format = format
    }

    /// A pack and its model, ready to run.
    mutating func pack(_ path: String?, profile: String? = nil) throws -> CompiledPack {
        guard let pack = try stages(path, profile: profile).last,
            let compiled = CompiledPack.compile(pack, into: &log)
        else { throw stop() }
        return compiled
    }

    /// Keeps a pack until the process ends: to give its parts back takes a twentieth of a check.
    static func keep(_ pack: CompiledPack) { _ = Unmanaged.passRetained(pack) }

    /// A pack from its text; the model is looked for beside the source's name.
    mutating func pack(of source: Source) throws -> CompiledPack {
        guard let document = YAMLReader.read(source, into: &log),
            let name = PackReader.modelName(document, into: &log)
        else { throw stop() }
        let model = try model(name, beside: source.name)
        guard let pack = PackReader.read(document, model: model, into: &log),
            let compiled = CompiledPack.compile(pack, into: &log)
        else { throw stop() }
        return compiled
    }

    /// The model of that name, in a folder above the pack or among the rules of the command.
    mutating func model(_ name: String, beside file: String) throws -> Model {
        let paths = PackReader.modelPaths(name, beside: file, rules: Installation.rules)
        guard let path = paths.first(where: { (try? FileText.source($0)) != nil }) else {
            throw FileFailure(path: name, reason: "the model of \(file) is not found")
        }
        guard let document = try document(path),
            let model = ModelReader.read(document, into: &log)
        else { throw stop() }
        return model
    }

    mutating func document(_ path: String, isSecret: Bool = false) throws(FileFailure) -> Node? {
        files.append(path)
        let source = try FileText.source(path, isSecret: isSecret)
        return YAMLReader.read(source, into: &log)
    }

    /// The document of one file among several; none where the reason why not has been said.
    mutating func documentOrNone(_ path: String) -> Node? {
        do {
            return try document(path)
        } catch {
            say(error)
            return nil
        }
    }

    /// Prints what was said so far; the exit that goes with it.
    mutating func stop() -> ExitCode {
        printLog()
        return ExitCode(2)
    }

    /// Prints what was said since the last time, or keeps it for the end.
    mutating func printLog() {
        switch format {
        case .text: Terminal.printErrors(log.inReadingOrder)
        case .json: said.append(contentsOf: log.inReadingOrder)
        }
        log = DiagnosticLog()
    }

    /// Says that a file could not be read or written.
    mutating func say(_ failure: FileFailure) {
        switch format {
        case .text: Terminal.error("concordat: \(failure)")
        case .json:
            let place = Source(name: failure.path, bytes: []).span
            said.append(CommandMessage.failure(failure.reason), at: place)
        }
    }

    /// Prints what is left to be printed.
    mutating func finish() throws {
        printLog()
        switch format {
        case .text: break
        case .json: Terminal.error(try ProblemFormat.json(said))
        }
    }
}
