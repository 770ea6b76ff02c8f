import CEL
import Rules

extension Element {
    /// Gives a record the cells that wishes ask for; every option is a column of its own, but where
    /// the cells of a new record are left open.
    ///
    /// - Parameters:
    ///   - wishes: what rules would have it hold.
    ///   - program: gets a column for each option and a row for each cell.
    ///   - isOpen: whether what a new record holds is settled later.
    mutating func grow(
        _ wishes: [WishList.Item],
        in program: inout IntegerProgram,
        isOpen: Bool = false
    ) {
        var scalars: [[String]: [WishList.Item]] = [:]
        for wish in wishes {
            guard case .list(let values) = wish.setting.value, let type = wish.setting.type.element
            else {
                scalars[wish.setting.path, default: []].append(wish)
                continue
            }
            for value in values where !holds(value, in: wish.setting.path) {
                addWord(value, wish, type, isOpen, in: &program)
            }
        }
        for (names, wishes) in scalars.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let options = wishes.map { ($0.setting.value, $0.wishers) }
            add(names, wishes[0].setting.type, options, isWord: false, isOpen, &program)
        }
    }

    private func holds(_ value: Value, in names: [String]) -> Bool {
        let list = names.reduce(Value?.some(.record(record))) { $0?.record?[$1.asIdentifier] }
        return list?.elements?.contains(value) ?? false
    }

    private mutating func addWord(
        _ value: Value,
        _ wish: WishList.Item,
        _ type: FieldType,
        _ isOpen: Bool,
        in program: inout IntegerProgram
    ) {
        let there = cells.firstIndex {
            $0.names == wish.setting.path && $0.options.last?.value == value
        }
        if let there {
            cells[there].options[1].wishers.formUnion(wish.wishers)
        } else {
            add(
                wish.setting.path,
                type,
                [(value, wish.wishers)],
                isWord: true,
                isOpen,
                &program
            )
        }
    }

    private mutating func add(
        _ names: [String],
        _ type: FieldType,
        _ values: [(value: Value, wishers: Set<Int>)],
        isWord: Bool,
        _ isOpen: Bool,
        _ program: inout IntegerProgram
    ) {
        guard !isOpen else {
            let column = presence?.present ?? 0
            let granted = values.map { Option(value: $0.value, column: column) }
            let options = [Option(value: nil, column: column)] + granted
            cells.append(Cell(names, type, isWord: isWord, isOpen: true, options: options))
            return
        }
        let asItIs = Option(value: nil, column: program.column())
        let granted = values.enumerated().map { rank, granted in
            let cost = Choices.trifle * (1 + 0.01 * Double(rank))
            return Option(
                value: granted.value,
                column: program.column(cost: cost),
                wishers: granted.wishers
            )
        }
        let cell = Cell(names, type, isWord: isWord, isOpen: false, options: [asItIs] + granted)
        cells.append(cell)
        let terms = cell.options.map { IntegerProgram.Term($0.column) }
        guard let presence else { return program.require(terms, equals: 1) }
        program.require(terms + [.init(presence.present, -1)], equals: 0)
    }
}
