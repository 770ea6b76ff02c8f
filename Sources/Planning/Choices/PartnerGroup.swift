import CEL
import Partners
import Rules

/// Possible partners who could do the same: they differ in what they cost and how far they are.
///
/// A plan says first how many of them it needs and what for, and then which, so that thousands of
/// branches of a library are one thing to think about.
struct PartnerGroup: Sendable {
    let kind: String

    /// What people call a partner of the kind.
    let label: String

    /// What a new record of one starts as, as far as rules can tell them apart.
    let facts: [Change.Setting]

    /// The purposes for which they will do; none where the directory does not say, so that anything
    /// may be asked.
    let offers: [String]?
    var members: [Member]

    /// How many there are, those among them whom no plan needs.
    let size: Int

    /// One of them.
    struct Member: Sendable {
        /// None where the school chooses for itself, as among its own staff.
        let entry: DirectoryEntry?
        let kilometres: Double?
        let cost: PlanCost
        let isPriceKnown: Bool
    }
}

extension PartnerGroup {
    /// The group with some of its members alone.
    func with(_ members: [Member]) -> PartnerGroup {
        var group = self
        group.members = members
        return group
    }
}

extension PartnerGroup.Member {
    /// The same partner where an agreement that several schools share pays for it; none where the
    /// partner has no such price.
    var shared: PartnerGroup.Member? {
        guard entry?.fee?.group != nil else { return nil }
        let cost = PlanCost(kilometres: cost.kilometres)
        return .init(entry: entry, kilometres: kilometres, cost: cost, isPriceKnown: true)
    }

    /// The order in which they are taken where all else is the same.
    var order: [String] { [entry?.name ?? "", entry?.id ?? ""] }
}
