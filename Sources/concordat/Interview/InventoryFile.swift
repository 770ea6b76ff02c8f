import CEL
import Checking
import Diagnostics
import Glibc
import Rules
import YAML

/// An inventory in a file that changes answer by answer, and is whole after each.
struct InventoryFile {
    let path: String
    let model: Model
    private(set) var inventory: Inventory

    /// Reads the file; none where the loader has been told why not.
    ///
    /// - Throws: where it cannot be read, or may not be written.
    init?(_ path: String, model: Model, _ loader: inout Loader) throws(FileFailure) {
        guard FileText.isWritable(path) else {
            throw FileFailure(path: path, reason: "may not be written to")
        }
        guard let document = try loader.document(path),
            let inventory = InventoryReader.read(document, model: model, into: &loader.log)
        else { return nil }
        (self.path, self.model, self.inventory) = (path, model, inventory)
    }

    /// The text of the file.
    var text: String { String(decoding: inventory.source.bytes, as: UTF8.self) }

    /// Whether something else wrote the file since it was read.
    var isChanged: Bool {
        get throws(FileFailure) {
            try FileText.source(path).bytes != inventory.source.bytes
        }
    }

    /// The text with a value recorded in it; comments and layout of all else stay.
    ///
    /// - Returns: none where the file is written in a way that a change here changes elsewhere.
    func text(setting place: FieldPath, to value: Node) -> String? {
        let wanted = inventory.document(setting: place, to: value, model: model)
        let old = inventory.document
        let edits = NodeDifference(from: old, to: wanted, keepsBlocks: true).edits
        let source = Source(name: path, bytes: old.span.source.applying(edits))
        var log = DiagnosticLog()
        guard let read = YAMLReader.read(source, into: &log), read.isSame(as: wanted) else {
            return nil
        }
        return String(decoding: source.bytes, as: UTF8.self)
    }

    /// Writes a text over the file, where it is an inventory.
    ///
    /// - Returns: what is wrong with it, and nothing is written; an empty log where nothing is.
    mutating func write(_ text: String) throws(FileFailure) -> DiagnosticLog {
        var log = DiagnosticLog()
        let source = Source(name: path, text: text)
        guard let document = YAMLReader.read(source, into: &log),
            let inventory = InventoryReader.read(document, model: model, into: &log)
        else { return log }
        try FileText.rewriteUninterrupted(self.inventory.source, as: text)
        self.inventory = inventory
        return DiagnosticLog()
    }
}

extension FileText {
    /// Whether a file may be written to: somebody who made it read-only meant it, for anyone.
    fileprivate static func isWritable(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return true }
        return status.st_mode & 0o222 != 0 && access(path, W_OK) == 0
    }

    /// Rewrites a file; an interrupt waits until that is done.
    fileprivate static func rewriteUninterrupted(
        _ source: Source,
        as text: String
    )
        throws(FileFailure)
    {
        var (signals, before) = (sigset_t(), sigset_t())
        sigfillset(&signals)
        pthread_sigmask(SIG_BLOCK, &signals, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try rewrite(source, as: text)
    }
}
