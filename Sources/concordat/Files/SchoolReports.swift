import Checking
import Diagnostics
import Partners
import Reports
import Rules
import Signing

/// Checks one inventory after the other by one rule set.
struct SchoolReports {
    let checker: Checker

    /// The day to check for; each inventory's own where none is given.
    let asOf: Day?
    let provenance: Provenance
    var partners: FinderLoading

    /// The report of an inventory; none where the reason why not has been said.
    mutating func report(_ path: String, _ loader: inout Loader) throws -> Report? {
        defer { loader.printLog() }
        guard let document = loader.documentOrNone(path),
            let inventory = InventoryReader.read(
                document,
                model: checker.compiled.pack.model,
                into: &loader.log
            ),
            let result = checker.check(inventory, asOf: asOf, into: &loader.log)
        else { return nil }
        for notice in result.notices { loader.log.append(notice) }
        let finder = try partners.finder(&loader)
        return Report(
            result,
            advice: Suggester(result, finder: finder).advice(),
            provenance: provenance,
            language: checker.language,
            home: finder.seeker(for: result.inventory).home
        )
    }

    /// Says what is wrong with the directories, though no inventory asked for them.
    mutating func finish(_ loader: inout Loader) throws {
        _ = try partners.finder(&loader)
    }
}
