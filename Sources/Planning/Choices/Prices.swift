import CEL
import Checking
import Partners
import Rules

/// What partners cost a school, and the hours that it takes to begin with one.
struct Prices: Sendable {
    private let pack: Pack
    private let pupils: Double?
    private let unknown: Int

    init(_ pack: Pack, _ inventory: Inventory, unknown: Int) {
        self.pack = pack
        self.unknown = unknown
        pupils = inventory.school?["pupils"]?.number
    }

    /// A price in the first year, and whether a directory tells it.
    func price(_ entry: DirectoryEntry?) -> (pence: Int, isKnown: Bool) {
        guard let fee = entry?.fee else { return (entry == nil ? 0 : unknown, entry == nil) }
        if fee.model == .free || fee.model == .grant { return (0, true) }
        guard let amount = fee.amount, fee.currency ?? "GBP" == "GBP", amount < 1e9 else {
            return (unknown, false)
        }
        guard fee.model == .perPupil else { return (Int((amount * 100).rounded()), true) }
        guard let pupils, pupils < 1e6 else { return (unknown, false) }
        return (Int((amount * pupils * 100).rounded()), true)
    }

    /// Hours to begin with a partner of a kind: those of the action of the rule that answers for
    /// the kind, or else of the longest action that asks such partners.
    func hours(toBeginWith kind: String) -> Double { Self.hours(toBeginWith: kind, by: pack) }

    /// Hours to begin with a partner of a kind, by a pack.
    static func hours(toBeginWith kind: String, by pack: Pack) -> Double {
        let covering = pack.rules.first { $0.covers == kind }?.remedy?.hours
        let asking = pack.rules.compactMap(\.remedy).filter { $0.kinds.contains(kind) }
        return covering ?? asking.compactMap(\.hours).max() ?? 0
    }
}
