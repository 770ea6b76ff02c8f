import Diagnostics
import Partners
import Rules

/// The possible partners, read while inventories are checked.
struct FinderLoading {
    private struct Loaded {
        var finder: PartnerFinder?
        var log = DiagnosticLog()
        var failure: FileFailure?
    }

    private let work: Background<Loaded>
    private var finder: PartnerFinder?

    /// Starts to read the directories named, and those that come with the command.
    init(_ paths: [String], model: Model) {
        work = Background { Self.load(paths, model) }
    }

    /// The finder, once it is there; what is wrong with the files goes to the loader.
    mutating func finder(_ loader: inout Loader) throws -> PartnerFinder {
        if let finder { return finder }
        guard let loaded = work.wait() else { throw loader.stop() }
        loader.log.append(contentsOf: loaded.log)
        if let failure = loaded.failure { throw failure }
        guard let found = loaded.finder else { throw loader.stop() }
        finder = found
        return found
    }

    private static func load(_ paths: [String], _ model: Model) -> Loaded {
        var loaded = Loaded()
        let own = Installation.rules.map { rules in
            Installation.defaultDirectories.map { "\(rules)/\($0)" }
        }
        do throws(FileFailure) {
            var directories: [Directory] = []
            for path in paths + (own ?? []) {
                let source = try FileText.source(path)
                guard
                    let directory = DirectoryFile.read(source, model: model, into: &loaded.log)
                else { return loaded }
                directories.append(directory)
            }
            let places = PlaceLists(&loaded.log)
            loaded.finder = PartnerFinder(
                directories,
                outcodes: places.outcodes,
                sectors: places.sectors
            )
        } catch {
            loaded.failure = error
        }
        return loaded
    }
}
