import CEL

/// What a field of an inventory holds.
package indirect enum FieldType: Sendable, Hashable {
    case text
    case yesNo
    case wholeNumber
    case number
    case money
    case date
    case period
    case place
    /// One word of a vocabulary.
    case word(String)
    case list(FieldType)
    /// A record of the model, by name.
    case record(String)
    /// The id of an element of a list, named by its path from the root.
    case reference(String)

    /// Reads a type as a model writes it; none where it is not one.
    package init?(_ text: String) {
        if let simple = Self.simple[text] {
            self = simple
        } else if let element = text.dropping("list of ") {
            guard let type = FieldType(element) else { return nil }
            self = .list(type)
        } else if let vocabulary = text.dropping("one of ") {
            self = .word(vocabulary)
        } else if let path = text.dropping("reference to ") {
            self = .reference(path)
        } else {
            self = .record(text)
        }
    }

    package static let simple: [String: FieldType] = [
        "text": .text, "yes-no": .yesNo, "whole-number": .wholeNumber, "number": .number,
        "money": .money, "date": .date, "period": .period, "place": .place,
    ]

    /// What to call it in a message: "wanted a date".
    package var inWords: String {
        switch self {
        case .text: "a text"
        case .yesNo: "yes or no"
        case .wholeNumber: "a whole number"
        case .number: "a number"
        case .money: "an amount of money, such as {amount: 850, currency: GBP}"
        case .date: "a date, such as 2026-11-20"
        case .period: "a period, such as 12 months"
        case .place: "a place, such as {latitude: 52.33, longitude: -0.18}"
        case .word(let vocabulary): "a word for \(vocabulary)"
        case .list(let element): "a list, each \(element.inWords)"
        case .record(let name): "one record, \(name)"
        case .reference(let path): "an id from \(path)"
        }
    }

    /// The type that expressions see, given those of the model's records.
    func celType(in records: [String: RecordType]) -> Type {
        switch self {
        case .text, .word, .reference: .string
        case .yesNo: .bool
        case .wholeNumber: .int
        case .number: .double
        case .money: .record(BuiltInRecords.money)
        case .place: .record(BuiltInRecords.place)
        case .date: .timestamp
        case .period: Period.declaredType
        case .list(let element): .list(element.celType(in: records))
        case .record(let name): records[name].map { .record($0) } ?? .dyn
        }
    }

    /// The elements' type, where it is a list.
    package var element: FieldType? {
        if case .list(let element) = self { element } else { nil }
    }

    /// Whether its values have an order: numbers, money, dates.
    package var isOrdered: Bool {
        switch self {
        case .wholeNumber, .number, .money, .date: true
        case .text, .yesNo, .period, .place, .word, .list, .record, .reference: false
        }
    }
}

extension String {
    fileprivate func dropping(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
