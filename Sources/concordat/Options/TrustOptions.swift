import ArgumentParser
import Glibc
import Signing

/// Whose rule sets the user trusts.
struct TrustOptions: ParsableArguments {
    @Option(
        help: """
            The publishers you trust; otherwise the file that CONCORDAT_TRUST names, or \
            ~/.config/concordat/trust.yaml.
            """
    )
    var trust: String?

    /// The file to read; none where none is named and none is at its place.
    var file: String? {
        if let named = trust ?? Self.variable("CONCORDAT_TRUST") { return named }
        return Self.place.flatMap { FileText.exists($0) ? $0 : nil }
    }

    /// Reads the file; nobody is trusted where there is none.
    func read(_ loader: inout Loader) throws -> Trust {
        guard let file else { return Trust() }
        guard let document = try loader.document(file),
            let trust = TrustFile.read(document, into: &loader.log)
        else { throw loader.stop() }
        return trust
    }

    /// Where a user's own file is.
    static var place: String? {
        let folder = variable("XDG_CONFIG_HOME") ?? variable("HOME").map { "\($0)/.config" }
        return folder.map { "\($0)/concordat/trust.yaml" }
    }

    /// A variable of the environment that is set and not empty.
    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
