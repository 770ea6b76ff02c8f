package import Checking
package import Diagnostics
package import Rules
package import YAML

/// What the server needs from around it.
package struct Surroundings: Sendable {
    /// The text of a file; none where it cannot be read.
    package var file: @Sendable (String) -> Source?

    /// The folder of the rules that come with the command.
    package var rules: String?

    /// The rule set by which inventories are checked, by its file.
    package var pack: String?

    /// What lints say of a pack, with ways to mend it.
    package var lints: @Sendable (CompiledPack) -> [Diagnostic] = { _ in [] }

    /// What is wrong with a profile, a directory or a crosswalk.
    package var check: @Sendable (FileKind, Node, Model, inout DiagnosticLog) -> Void = {
        _,
        _,
        _,
        _ in
    }

    /// The text as it should be laid out; none where it cannot be read.
    package var format: (@Sendable (Source) -> [UInt8]?)?

    package init(
        rules: String? = nil,
        pack: String? = nil,
        file: @escaping @Sendable (String) -> Source?
    ) {
        self.rules = rules
        self.pack = pack
        self.file = file
    }
}
