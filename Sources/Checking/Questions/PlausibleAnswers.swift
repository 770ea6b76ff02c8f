import CEL
import Rules

/// Answers that a school might give: enough that every comparison of the rules comes out both ways.
///
/// Yes and no; every word; none; a number at and just below each that the rules compare with; a day
/// inside and outside every window, before and after today; no ids, one and all; no records, and
/// some of which everything is known. Which are likely nobody knows, so each counts the same.
struct PlausibleAnswers: Sendable {
    private let school: SchoolCheck

    private let texts: [Value]
    private let numbers: [Double]
    private let days: [Value]

    /// The values that rules turn on are cut off after so many.
    private static let most = 12

    private static let mostRecords = 3

    init(school: SchoolCheck, compared: ComparedValues) {
        self.school = school
        texts = compared.texts(besides: school.pack.model, most: Self.most)
        numbers = compared.numbers(most: Self.most)
        days = compared.days(around: school.asOf, most: Self.most)
    }

    func answers(for field: FieldDefinition, at path: FieldPath) -> [Value] {
        let isOpen = !field.isRequired && field.type != .yesNo && field.type.element == nil
        return values(of: field.type, at: path) + (isOpen ? [none(field.type)] : [])
    }

    private func values(of type: FieldType, at path: FieldPath) -> [Value] {
        switch type {
        case .text: texts
        case .yesNo: [.bool(true), .bool(false)]
        case .wholeNumber: numbers.map { .int(Int64($0.rounded(.down))) }
        case .number: numbers.map { .double($0) }
        case .money: numbers.map { .record(Self.money($0, at: path)) }
        case .date: days
        case .period: ["1 day", "10 years"].compactMap { Period($0) }.map { .opaque($0) }
        case .place: [.record(Self.place(at: path))]
        case .word: words(type).map { .string($0) }
        case .reference(let list): ids(of: list).map { .string($0) }
        case .list(let element): lists(of: element, at: path)
        case .record(let name): record(name, at: path, 0).map { [.record($0)] } ?? []
        }
    }

    private static func money(_ amount: Double, at path: FieldPath) -> Record {
        Record(BuiltInRecords.money, slots: [.double(amount), .string("GBP")], path: path)
    }

    private static func place(at path: FieldPath) -> Record {
        Record(BuiltInRecords.place, slots: [.double(52), .double(0)], path: path)
    }

    private func none(_ type: FieldType) -> Value {
        switch type {
        case .text, .word, .reference: .string("")
        case .list: .list([])
        case .yesNo, .wholeNumber, .number, .money, .date, .period, .place, .record: .null
        }
    }

    private func lists(of type: FieldType, at path: FieldPath) -> [Value] {
        if case .record(let name) = type {
            return (0...Self.mostRecords).map { count in
                .list(
                    (0..<count).compactMap { index in
                        record(name, at: path.appending(.index(index)), count * 3 + index)
                            .map { .record($0) }
                    }
                )
            }
        }
        let single = values(of: type, at: path)
        return [.list([])] + single.map { .list([$0]) } + (single.count > 1 ? [.list(single)] : [])
    }

    /// A record of which everything is known; different numbers make different ones.
    private func record(_ name: String, at path: FieldPath, _ number: Int) -> Record? {
        guard let definition = school.pack.model.records[name],
            let type = school.pack.model.types[name]
        else { return nil }
        let slots: [Value?] = definition.fields.enumerated().map { place, field in
            if field.name == "id" { return .string("id-\(number)") }
            if field.derivedFrom != nil { return nil }
            if field.type.element.map(isRecord) ?? false { return .list([]) }
            let answers = answers(for: field, at: path.appending(.field(field.name)))
            let choice = UInt64(place * 64 + number).mixed % UInt64(max(1, answers.count))
            return answers.isEmpty ? nil : answers[Int(choice)]
        }
        return Record(type, slots: slots, path: path).deriving(by: school.pack.model)
    }

    private func isRecord(_ type: FieldType) -> Bool {
        if case .record = type { true } else { false }
    }

    private func words(_ type: FieldType) -> [String] {
        school.pack.model.vocabulary(of: type)?.names ?? []
    }

    /// The ids that can be referred to; those of imagined records where none are recorded.
    private func ids(of list: String) -> [String] {
        var value: Value? = .record(school.root)
        for name in list.split(separator: ".") {
            value = value?.record?[String(name).asIdentifier]
        }
        guard let elements = value?.elements else { return ["id-3"] }
        return elements.compactMap { $0.record?["id"]?.text }
    }
}

extension ComparedValues {
    /// Some text, and those that rules ask for, but for the words of vocabularies.
    fileprivate func texts(besides model: Model, most: Int) -> [Value] {
        let words = Set(model.vocabularies.values.flatMap(\.names)).union([""])
        return [.string("x")] + texts.subtracting(words).sorted().prefix(most).map { .string($0) }
    }

    /// Numbers at and just below those that rules compare with.
    fileprivate func numbers(most: Int) -> [Double] {
        let turning = numbers.filter { (0..<1_000_000).contains($0) }.sorted().prefix(most)
        return Set(turning.flatMap { [$0 - 1, $0] } + [0, 1]).filter { $0 >= 0 }.sorted()
    }

    /// Days on both sides of a day, near and far, and those around the days of rules.
    fileprivate func days(around day: Day, most: Int) -> [Value] {
        let far = longest + 1
        let near = [-far, 0, 1, far].compactMap { day.shifted(by: $0) }
        let turning = days.sorted().prefix(most).flatMap { day in
            [-1, 0, 1].compactMap { day.shifted(by: $0) }
        }
        return Set(near + turning).sorted().map { .timestamp($0.timestamp) }
    }
}

extension Day {
    fileprivate func shifted(by days: Int) -> Day? {
        Timestamp(seconds: timestamp.seconds + Int64(days) * 86_400).map { Day($0) }
    }
}
