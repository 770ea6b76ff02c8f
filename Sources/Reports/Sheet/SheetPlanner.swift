import Rules

/// Lays the fields of a model out as sections, in the order in which inventories have them.
struct SheetPlanner {
    /// A record with more fields than this has a page, a smaller one a row of a table.
    private static let mostColumns = 6

    private let model: Model
    private let recordCount: Int
    private let language: String
    private(set) var sections: [SheetSectionView] = []

    init(_ model: Model, recordCount: Int, language: String) {
        self.model = model
        self.recordCount = recordCount
        self.language = language
    }

    mutating func plan() {
        let fields = model.root.fields.filter { $0.derivedFrom == nil }
        let single = fields.filter { model.record(of: $0.type) == nil }
        if !single.isEmpty {
            open(SaidView(model.title, in: language), help: nil)
            for field in single { add(field, path: [field.name]) }
        }
        for field in fields {
            if let record = model.record(of: field.type) { plan(field, record) }
        }
        sections.removeAll { $0.isInner && $0.questions.isEmpty && $0.tables.isEmpty }
    }

    private mutating func plan(_ field: FieldDefinition, _ record: RecordDefinition) {
        let title = SaidView(field.label, in: language)
        guard field.type.element != nil, record.fields.count > Self.mostColumns else {
            open(title, help: field.help)
            return addAll(of: field, record, path: [field.name])
        }
        guard recordCount > 0 else { return }
        for number in 1...recordCount {
            let count = "\(number) \(SheetWords.of(language).of) \(recordCount)"
            open(SaidView(record.label, in: language), count: count, help: field.help)
            addFields(of: record, path: [])
        }
    }

    private mutating func addAll(
        of field: FieldDefinition,
        _ record: RecordDefinition,
        path: [String]
    ) {
        guard field.type.element != nil else { return addFields(of: record, path: path) }
        addTable(field, record, path: path)
    }

    private mutating func addFields(of record: RecordDefinition, path: [String]) {
        for field in record.fields where field.derivedFrom == nil {
            add(field, path: path + [field.name])
        }
    }

    private mutating func add(_ field: FieldDefinition, path: [String]) {
        let isPlain = field.type == .money || field.type == .place
        guard !isPlain, let record = model.record(of: field.type) else {
            let question = SheetQuestionView(field, path: path, model, language)
            sections[sections.count - 1].questions.append(question)
            return
        }
        guard field.type.element == nil else { return addTable(field, record, path: path) }
        open(SaidView(field.label, in: language), help: field.help, isInner: true)
        addFields(of: record, path: path)
        open(nil, help: nil, isInner: true)
    }

    private mutating func addTable(
        _ field: FieldDefinition,
        _ record: RecordDefinition,
        path: [String]
    ) {
        let table = SheetTableView(
            path: path.joined(separator: "."),
            title: SaidView(field.question ?? field.label, in: language).naming(language),
            help: field.help.map { [SaidView($0, in: language)] } ?? [],
            columns: record.fields.map { SaidView($0.label, in: language) },
            rows: Array(1...(sections.contains(where: \.isRepeated) ? 2 : 4))
        )
        sections[sections.count - 1].tables.append(table)
    }

    private mutating func open(
        _ title: SaidView?,
        count: String? = nil,
        help: LocalizedText?,
        isInner: Bool = false
    ) {
        sections.append(
            SheetSectionView(
                title: title.map { [$0] } ?? [],
                count: count.map { [$0] } ?? [],
                help: help.map { [SaidView($0, in: language)] } ?? [],
                isInner: isInner,
                isRepeated: count != nil
            )
        )
    }
}
