/// Values of one type one after the other; what is missing is said beside them.
indirect enum Column: Sendable {
    case truths([Truth.Cell])
    case ints(Cells<Int64>)
    case doubles(Cells<Double>)
    /// Texts by their numbers.
    case words(Cells<Int32>)
    /// Moments and lengths of time in seconds.
    case seconds(Cells<Int64>)
    /// The fields of records, by slot; none where a field has a type that no column holds.
    case records([Column?])
    case lists(Lists)

    /// The elements of lists, one list after the other.
    struct Lists: Sendable {
        /// Where each list starts, and where the last ends.
        let starts: [Int32]

        /// Whether each list is there; none where all are.
        let known: [Bool]?
        let elements: Column
    }
}

/// Values, and which of them are known; none where all are.
struct Cells<Element: Sendable>: Sendable {
    var values: [Element]
    var known: [Bool]?
}

extension Truth {
    /// A truth as columns hold it.
    typealias Cell = UInt8

    static let noCell: Cell = 0
    static let yesCell: Cell = 1
    static let openCell: Cell = 2
}

extension Column {
    /// The column of some values of a type; none where the type or a value has no column.
    init?(_ values: [Value?], _ type: Type, _ words: inout Words) {
        switch type {
        case .bool:
            guard let cells = Self.cells(values, 2, \.truthCell) else { return nil }
            self = .truths(cells.values)
        case .int:
            guard let cells = Self.cells(values, 0, \.intCell) else { return nil }
            self = .ints(cells)
        case .double:
            guard let cells = Self.cells(values, 0, \.doubleCell) else { return nil }
            self = .doubles(cells)
        case .timestamp, .duration:
            guard let cells = Self.cells(values, 0, \.secondsCell) else { return nil }
            self = .seconds(cells)
        case .string:
            guard let cells = Self.cells(values, -1, { $0.wordCell(&words) }) else { return nil }
            self = .words(cells)
        case .record(let record):
            self.init(records: values, record, &words)
        case .list(let element):
            self.init(lists: values, element, &words)
        case .dyn, .null, .uint, .bytes, .map, .type, .optional, .opaque, .parameter, .error:
            return nil
        }
    }

    private init?(records: [Value?], _ type: RecordType, _ words: inout Words) {
        var rows: [Record?] = []
        for value in records {
            guard case .record(let record)? = value else {
                guard value == nil else { return nil }
                rows.append(nil)
                continue
            }
            guard record.type === type else { return nil }
            rows.append(record)
        }
        self = .records(
            type.fields.indices.map { slot in
                Column(rows.map { $0?.slots[slot] }, type.fields[slot].type, &words)
            }
        )
    }

    private init?(lists: [Value?], _ type: Type, _ words: inout Words) {
        var starts: [Int32] = [0]
        var known: [Bool] = []
        var elements: [Value?] = []
        for value in lists {
            if case .list(let list)? = value {
                elements += list.map { Optional($0) }
            } else if value != nil {
                return nil
            }
            known.append(value != nil)
            guard let end = Int32(exactly: elements.count) else { return nil }
            starts.append(end)
        }
        guard let column = Column(elements, type, &words) else { return nil }
        self = .lists(
            Lists(starts: starts, known: known.allSatisfy(\.self) ? nil : known, elements: column)
        )
    }

    private static func cells<Element>(
        _ values: [Value?],
        _ missing: Element,
        _ cell: (Value) -> Element?
    ) -> Cells<Element>? {
        var made: [Element] = []
        made.reserveCapacity(values.count)
        for value in values {
            guard let value else {
                made.append(missing)
                continue
            }
            guard let cell = cell(value) else { return nil }
            made.append(cell)
        }
        let isWhole = values.allSatisfy { $0 != nil }
        return Cells(values: made, known: isWhole ? nil : values.map { $0 != nil })
    }
}

extension Value {
    fileprivate var truthCell: Truth.Cell? {
        if case .bool(let truth) = self { truth ? Truth.yesCell : Truth.noCell } else { nil }
    }

    fileprivate var intCell: Int64? { if case .int(let number) = self { number } else { nil } }

    fileprivate var doubleCell: Double? {
        if case .double(let number) = self { number } else { nil }
    }

    /// Whole seconds; what has parts of a second has no cell.
    var secondsCell: Int64? {
        switch self {
        case .timestamp(let moment): moment.nanoseconds == 0 ? moment.seconds : nil
        case .duration(let length):
            length.nanoseconds % 1_000_000_000 == 0 ? length.seconds : nil
        case .null, .bool, .int, .uint, .double, .string, .bytes, .list, .map, .record, .type,
            .optional, .opaque:
            nil
        }
    }

    fileprivate func wordCell(_ words: inout Words) -> Int32? {
        if case .string(let text) = self { words.number(of: text) } else { nil }
    }
}
