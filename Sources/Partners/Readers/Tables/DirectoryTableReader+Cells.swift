import Diagnostics
import Rules

extension DirectoryTableReader {
    /// Reads one cell that is not empty.
    mutating func read(_ index: Int, of row: CSVRow, into entry: inout DirectoryEntry.Fields) {
        let column = columns[index]
        switch column {
        case .id: entry.id = row.text(index)
        case .name: entry.name = row.text(index)
        case .kinds: entry.kinds = list(row, index)
        case .source: entry.origin = origin(row, index)
        case .latitude: entry.place = place(row, index)
        case .longitude: checkLatitude(row, index)
        case .middleOf: entry.middleOf = repeated(row, index)
        case .postcode: entry.postcode = row.text(index)
        case .nations: entry.nations = list(row, index)
        case .areas: entry.areas = list(row, index)
        case .ownAreasOnly: entry.isForOwnAreasOnly = truth(row, index)
        case .nationwide: entry.isNationwide = truth(row, index)
        case .phases: entry.phases = list(row, index)
        case .professions: entry.professions = list(row, index)
        case .offers: entry.offers = list(row, index)
        case .called: entry.called = repeated(row, index)
        case .what: entry.what = repeated(row, index)
        case .cost: entry.price.model = feeModel(row, index)
        case .costNote: entry.price.note = repeated(row, index)
        case .amount: entry.price.amount = amount(row, index)
        case .currency: entry.price.currency = repeated(row, index)
        case .group: entry.group = repeated(row, index)
        case .web: entry.web = row.text(index)
        case .verified: entry.isVerified = truth(row, index)
        case .lastChecked: entry.lastChecked = day(row, index)
        case .otherNames: entry.otherNames = row.text(index).names
        }
    }

    private mutating func feeModel(_ row: CSVRow, _ index: Int) -> Fee.Model {
        let text = repeated(row, index)
        if let model = Fee.Model(rawValue: text) { return model }
        unknown(text, "a way to charge", Fee.Model.allCases.map(\.rawValue), row.span(of: index))
        return .unknown
    }

    private mutating func amount(_ row: CSVRow, _ index: Int) -> Double? {
        let text = repeated(row, index)
        if let amount = Double(text), amount.isFinite, amount >= 0 { return amount }
        say(.wanted("an amount from 0", found: text), row.span(of: index))
        return nil
    }

    private mutating func origin(_ row: CSVRow, _ index: Int) -> Origin? {
        if let known = sources.value(row, index) { return known }
        let name = row.text(index)
        guard let origin = origins[name] else {
            let near = NearestName.of(name, in: origins.keys.sorted())
            say(.unknownSource(name, near: near), row.span(of: index))
            return nil
        }
        sources.remember(origin, row, index)
        return origin
    }

    private mutating func day(_ row: CSVRow, _ index: Int) -> Day? {
        if let known = days.value(row, index) { return known }
        let text = row.text(index)
        guard let day = Day(text) else {
            say(.wanted("a day such as 2026-11-20", found: text), row.span(of: index))
            return nil
        }
        days.remember(day, row, index)
        return day
    }

    private mutating func truth(_ row: CSVRow, _ index: Int) -> Bool {
        if let known = truths.value(row, index) { return known }
        let text = row.text(index)
        guard let truth = TableTruth.words[text] else {
            say(.wanted("yes or no", found: text), row.span(of: index))
            return false
        }
        truths.remember(truth, row, index)
        return truth
    }

    /// A text that may stand in many rows, once in memory.
    private mutating func repeated(_ row: CSVRow, _ index: Int) -> String {
        if let known = texts[index].value(row, index) { return known }
        let text = row.text(index)
        texts[index].remember(text, row, index)
        return text
    }

    /// The words or names of a cell; words are those of the model.
    private mutating func list(_ row: CSVRow, _ index: Int) -> [String] {
        if let known = lists[index].value(row, index) { return known }
        let names = row.text(index).names
        guard areWords(names, columns[index], row.span(of: index)) else { return names }
        lists[index].remember(names, row, index)
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
}

extension DirectoryEntry.Fields {
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
