package import Rules

/// Makes up the inventories of many schools, each plausible by itself and all of them together.
///
/// What a school's inventory says depends on the seed and on the school alone, never on the others
/// or on their order. It is one line of JSON, written by the model.
package struct Population: Sendable {
    package let seed: UInt64

    let days: DayTable
    let excuses: [Excuse]
    let hasWaivers: Bool

    /// How many lists of the model ids point into.
    let referencedLists: Int
    private let root: Sketch

    /// Prepares inventories for a rule set.
    ///
    /// - Parameters:
    ///   - pack: the rule set; its model says what there is to write.
    ///   - day: the day that they describe.
    ///   - seed: another seed makes other inventories.
    package init(for pack: Pack, on day: Day, seed: UInt64) {
        let maker = SketchMaker(model: pack.model, rules: pack.rules, pack: pack.id)
        self.init(maker, on: day, seed: seed)
    }

    init(_ maker: SketchMaker, on day: Day, seed: UInt64) {
        self.seed = seed
        days = DayTable(around: day)
        excuses = maker.excuses
        hasWaivers = maker.hasWaivers
        root = maker.root(format: FileKind.inventory.format)
        referencedLists = maker.lists.count
    }

    /// Writes the inventory of a school at the end of some bytes, on one line without its end.
    package func write(_ school: ListedSchool, to bytes: inout [UInt8]) {
        var draft = Draft(SchoolFacts(school), of: self, into: bytes)
        bytes = []
        draft.write(root)
        bytes = draft.bytes
    }
}
