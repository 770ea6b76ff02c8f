import Glibc
import Rules

/// Finds the rules that come with the command.
enum Installation {
    static let defaultPack = "cilip-secondary-2014/partnerships.yaml"
    static let defaultDirectories = ["directories/uk.yaml", "directories/library-services.csv"]
    static let outcodes = "places/outcodes.csv"
    static let sectors = "places/sectors.csv"

    /// The rule set that is used unless another is named.
    static var defaultPackPath: String? { rules.map { "\($0)/\(defaultPack)" } }

    /// The folder of rules: named by `CONCORDAT_RULES`, beside the installed command, or in the
    /// working copy that the command was built in.
    static let rules: String? = {
        if let named = getenv("CONCORDAT_RULES") { return String(cString: named) }
        return candidates.first { access("\($0)/\(defaultPack)", R_OK) == 0 }
    }()

    /// A file that a person names: that file, or the one of the name among the rules, such as
    /// `profiles/scotland.yaml` or just `scotland`.
    static func file(_ name: String) -> String {
        guard access(name, F_OK) != 0, let rules else { return name }
        let shipped = ["", "profiles/", "crosswalks/"].flatMap { folder in
            ["", ".yaml"].map { "\(rules)/\(folder)\(name)\($0)" }
        }
        return shipped.first { access($0, F_OK) == 0 } ?? name
    }

    /// The file of the JSON Schema of a kind of file.
    static func schema(of kind: FileKind) -> String? {
        rules.map { "\($0)/schemas/\(kind.rawValue).json" }
    }

    private static var candidates: [String] {
        var folder = executable
        var found: [String] = []
        while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
            folder = String(folder[..<slash])
            found += ["\(folder)/share/concordat/rules", "\(folder)/rules"]
        }
        return found
    }

    private static var executable: String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? 0
        }
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
}
