import Diagnostics
import Rules

extension DirectoryTableReader {
    /// Reads one cell that is not empty.
    mutating func read(
        _ cell: TableCell,
        _ column: TableColumn,
        into entry: inout DirectoryEntry
    ) {
        switch column {
        case .id: entry.id = cell.text
        case .name: entry.name = cell.text
        case .kinds: entry.kinds = list(cell, column)
        case .source: entry.origin = origin(cell)
        case .latitude: entry.place = place(cell, entry)
        case .longitude: checkLatitude(cell)
        case .middleOf: entry.middleOf = repeated(cell)
        case .postcode: entry.postcode = cell.text
        case .nations: entry.nations = list(cell, column)
        case .areas: entry.areas = list(cell, column)
        case .ownAreasOnly: entry.isForOwnAreasOnly = truth(cell)
        case .nationwide: entry.isNationwide = truth(cell)
        case .phases: entry.phases = list(cell, column)
        case .professions: entry.professions = list(cell, column)
        case .offers: entry.offers = list(cell, column)
        case .called: entry.called = repeated(cell)
        case .what: entry.what = repeated(cell)
        case .cost: entry.price.model = feeModel(cell)
        case .costNote: entry.price.note = repeated(cell)
        case .amount: entry.price.amount = amount(cell)
        case .currency: entry.price.currency = repeated(cell)
        case .group: entry.group = repeated(cell)
        case .web: entry.web = cell.text
        case .verified: entry.isVerified = truth(cell)
        case .lastChecked: entry.lastChecked = day(cell)
        case .otherNames: entry.otherNames = parts(cell.text)
        }
    }

    private mutating func feeModel(_ cell: TableCell) -> Fee.Model {
        let text = repeated(cell)
        if let model = Fee.Model(rawValue: text) { return model }
        unknown(text, "a way to charge", Fee.Model.allCases.map(\.rawValue), cell.span)
        return .unknown
    }

    private mutating func amount(_ cell: TableCell) -> Double? {
        let text = repeated(cell)
        if let amount = Double(text), amount.isFinite, amount >= 0 { return amount }
        say(.wanted("an amount from 0", found: text), cell.span)
        return nil
    }

    private mutating func origin(_ cell: TableCell) -> Origin? {
        if let known = sources.last(cell.bytes) { return known }
        let name = cell.text
        guard let origin = origins[name] else {
            let near = NearestName.of(name, in: origins.keys.sorted())
            say(.unknownSource(name, near: near), cell.span)
            return nil
        }
        sources.remember(origin, name, cell.bytes)
        return origin
    }

    private mutating func day(_ cell: TableCell) -> Day? {
        if let known = days.last(cell.bytes) { return known }
        let text = cell.text
        guard let day = Day(text) else {
            say(.wanted("a day such as 2026-11-20", found: text), cell.span)
            return nil
        }
        days.remember(day, text, cell.bytes)
        return day
    }

    private mutating func truth(_ cell: TableCell) -> Bool {
        if cell.bytes.elementsEqual("yes".utf8) { return true }
        let text = cell.text
        guard let truth = TableTruth.words[text] else {
            say(.wanted("yes or no", found: text), cell.span)
            return false
        }
        return truth
    }

    /// A text that may stand in many rows, once in memory.
    private mutating func repeated(_ cell: TableCell) -> String {
        if let known = texts[cell.index].last(cell.bytes) { return known }
        let text = cell.text
        let kept = texts[cell.index][text] ?? text
        texts[cell.index].remember(kept, text, cell.bytes)
        return kept
    }

    /// The words or names of a cell; words are those of the model.
    private mutating func list(_ cell: TableCell, _ column: TableColumn) -> [String] {
        if let known = lists[cell.index].last(cell.bytes) { return known }
        let text = cell.text
        if let known = lists[cell.index][text] { return known }
        let names = parts(text)
        guard areWords(names, column, cell.span) else { return names }
        lists[cell.index].remember(names, text, cell.bytes)
        return names
    }

    private mutating func areWords(_ names: [String], _ column: TableColumn, _ span: Span) -> Bool {
        guard let vocabulary = column.vocabulary else { return true }
        let known = model.vocabularies[vocabulary]?.names ?? []
        let unknown = names.filter { !known.contains($0) }
        for name in unknown { self.unknown(name, vocabulary, known, span) }
        return unknown.isEmpty
    }

    private mutating func unknown(
        _ word: String,
        _ vocabulary: String,
        _ known: [String],
        _ span: Span
    ) {
        let near = NearestName.of(word, in: known)
        let message = TableMessage.unknownWord(word, wanted: vocabulary, near: near)
        let notes = near == nil ? ["it can be: \(known.joined(separator: ", "))"] : []
        log.append(message, at: span, notes: notes.map { .init($0) })
    }

    private func parts(_ text: String) -> [String] {
        text.split(separator: DirectoryTable.separator)
            .map { $0.split(separator: " ").joined(separator: " ") }
            .filter { !$0.isEmpty }
    }
}

extension DirectoryEntry {
    /// What it asks for, of which cells tell one part each.
    fileprivate var price: Fee {
        get { fee ?? Fee(model: .unknown) }
        set { fee = newValue }
    }
}

/// The ways to say yes and no in a cell; spreadsheets write their own in capitals.
enum TableTruth {
    static let words = [
        "yes": true, "no": false, "true": true, "false": false, "TRUE": true, "FALSE": false,
    ]
}
