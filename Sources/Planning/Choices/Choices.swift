import CEL
import Checking
import Partners
import Rules

/// Everything that a plan for one school may choose, as columns of an integer program.
struct Choices: Sendable {
    /// A possible partner and the choice to ask them.
    struct Asked: Sendable {
        let column: Int
        let group: Int
        let member: PartnerGroup.Member

        /// Whether the partner comes by an agreement that several schools share.
        var isShared = false
    }

    /// A new partnership that may begin with a member of a group.
    struct Slot: Sendable {
        let group: Int
        let list: [String]
        let element: Int
    }

    var program = IntegerProgram()
    var ground: Ground
    var groups: [PartnerGroup] = []
    var asked: [Asked] = []
    var slots: [Slot] = []

    /// The choice to carry out a rule's action on what is there, by the rule's place in the pack.
    var acts: [Int: Int] = [:]

    /// What the actions cost.
    var actCosts: [Int: PlanCost] = [:]

    /// What a change costs by itself, in pence, so that none is made for nothing: too little for
    /// all of them together to weigh a penny.
    static let trifle = 0.001
}

extension Choices {
    /// What the chosen columns would change, slot by slot and cell by cell.
    ///
    /// New partnerships take the members that are asked in the order in which they stand.
    func changes(_ found: Solution.Found) -> [Made] {
        var made: [Made] = ground.root.made(found)
        for (path, elements) in ground.lists.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }
        ) {
            for element in elements ?? [] where element.presence == nil {
                made += element.made(found)
            }
            made += additions(to: path, elements ?? [], found)
        }
        return made
    }

    /// What the chosen partners and actions cost.
    func spent(_ found: Solution.Found) -> PlanCost {
        let partners = asked.flatMap { ask in
            Array(repeating: ask.member.cost, count: Int(found.values[ask.column].rounded()))
        }
        let actions = acts.filter { found.isChosen($0.value) }.compactMap { actCosts[$0.key] }
        return (partners + actions).reduce(PlanCost(), +)
    }

    /// One change, what it is made for, and with whom.
    struct Made: Sendable {
        let change: Change

        /// The rules that wish for it, by their places; empty where it begins a partnership.
        let wishers: Set<Int>

        /// Whom it begins with.
        var partner: (group: PartnerGroup, asked: Asked)?
    }

    private func additions(
        to path: [String],
        _ elements: [Element],
        _ found: Solution.Found
    ) -> [Made] {
        var waiting = asked.flatMap { ask in
            Array(repeating: ask, count: Int(found.values[ask.column].rounded()))
        }
        var made: [Made] = []
        for (index, element) in elements.enumerated() {
            guard let presence = element.presence, found.isChosen(presence.present) else {
                continue
            }
            let slot = slots.first { $0.list == path && $0.element == index }
            let place = slot.flatMap { slot in waiting.firstIndex { $0.group == slot.group } }
            let ask = place.map { waiting.remove(at: $0) }
            made.append(addition(element, ask, found))
        }
        return made
    }

    private func addition(_ element: Element, _ ask: Asked?, _ found: Solution.Found) -> Made {
        let list = FieldPath(Array(element.record.path.steps.dropLast()))
        let cells = element.settings(found)
        guard let ask else {
            return Made(
                change: .add(to: list, fields: element.texts + cells.map(\.setting)),
                wishers: cells.reduce(into: []) { $0.formUnion($1.wishers) }
            )
        }
        let group = groups[ask.group]
        let named = [
            ("partner", ask.member.entry?.name ?? group.label), ("directory", ask.member.entry?.id),
        ]
        let names = named.compactMap { name, text in
            text.map { Change.Setting(path: [name], value: .string($0), type: .text) }
        }
        let fields = names + group.facts + cells.map(\.setting)
        return Made(
            change: .add(to: list, fields: fields),
            wishers: [],
            partner: (group, ask)
        )
    }
}

extension Element {
    /// The texts that a new record starts with.
    fileprivate var texts: [Change.Setting] {
        record.type.fields.enumerated().compactMap { slot, field in
            guard case .string(let text)? = record.slots[slot] else { return nil }
            return .init(path: [field.label], value: .string(text), type: .text)
        }
    }

    /// The settings of a new record that are chosen; the words of a list are one setting.
    fileprivate func settings(
        _ found: Solution.Found
    ) -> [(setting: Change.Setting, wishers: Set<Int>)] {
        var settings: [(setting: Change.Setting, wishers: Set<Int>)] = []
        for cell in cells {
            guard let option = cell.options.first(where: { found.isChosen($0.column) }),
                let value = option.value
            else { continue }
            let there = settings.firstIndex { $0.setting.path == cell.names }
            guard cell.isWord, let there, let words = settings[there].setting.value.elements else {
                let type = cell.isWord ? FieldType.list(cell.type) : cell.type
                let whole = cell.isWord ? .list([value]) : value
                settings.append((.init(path: cell.names, value: whole, type: type), option.wishers))
                continue
            }
            settings[there] = (
                .init(path: cell.names, value: .list(words + [value]), type: .list(cell.type)),
                settings[there].wishers.union(option.wishers)
            )
        }
        return settings
    }

    /// The changes to a record that is there.
    fileprivate func made(_ found: Solution.Found) -> [Choices.Made] {
        cells.compactMap { cell in
            guard let option = cell.options.first(where: { found.isChosen($0.column) }),
                let value = option.value
            else { return nil }
            let path = cell.names.reduce(record.path) { $0.appending(.field($1)) }
            return Choices.Made(
                change: cell.isWord
                    ? .include(in: path, value, cell.type) : .set(path, value, cell.type),
                wishers: option.wishers
            )
        }
    }
}
