import Diagnostics
import Partners
import Populations

extension Loader {
    /// The schools of a list.
    mutating func schools(_ path: String) throws -> [ListedSchool] {
        let pieces = try FilePieces(path)
        var table = SchoolTable()
        let stream = CSVStream(name: pieces.name) { () throws(FileFailure) in try pieces.next() }
        try table.take(pieces.name, stream, into: &log)
        if log.hasErrors { throw stop() }
        return table.schools
    }
}
