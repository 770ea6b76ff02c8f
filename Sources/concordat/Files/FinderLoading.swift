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
    init(_ paths: [String], for pack: Pack) {
        work = Background { Self.load(paths, pack) }
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

    private static func load(_ paths: [String], _ pack: Pack) -> Loaded {
        var loaded = Loaded()
        let own = Installation.rules.map { rules in
            Installation.defaultDirectories.map { "\(rules)/\($0)" }
        }
        do throws(FileFailure) {
            var directories: [Directory] = []
            for path in paths + (own ?? []) {
                let source = try FileText.source(path)
                guard
                    let directory = DirectoryFile.read(source, model: pack.model, into: &loaded.log)
                else { return loaded }
                directories.append(directory)
            }
            for directory in directories.prefix(paths.count) {
                if let idleness = directory.idleness(among: pack.wantedKinds) {
                    loaded.log.append(idleness)
                }
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
