import Diagnostics
import Partners
import Rules

extension Loader {
    /// A directory of any kind; what is wrong with it is printed.
    mutating func directory(_ path: String, model: Model) throws -> Directory {
        let source = try FileText.source(path)
        guard let directory = DirectoryFile.read(source, model: model, into: &log) else {
            throw stop()
        }
        return directory
    }

    /// A directory among several; none where the reason why not has been said.
    mutating func directoryOrNone(_ path: String, model: Model) -> Directory? {
        do {
            return DirectoryFile.read(try FileText.source(path), model: model, into: &log)
        } catch {
            say(error)
            return nil
        }
    }
}
