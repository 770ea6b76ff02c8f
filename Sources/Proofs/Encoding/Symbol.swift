import CEL
import Rules

/// A value of which only terms are known.
indirect enum Symbol {
    /// A value that is the same in every school.
    case constant(Value)
    case truth(Term)
    /// A number, and when there is none: `none`.
    case number(Term, isWhole: Bool, nothing: Term)
    /// A day as days since 1970, and when there is none.
    case day(Term, nothing: Term)
    case text(TextSymbol)
    case list(ListSymbol)
    case record(RecordSymbol)
    /// What is only ever asked whether it is there.
    case other(nothing: Term)
}

/// A text: one of a few, each with its condition; or any.
enum TextSymbol {
    case choice([(text: String, isSo: Term)])
    case free(FreeText)
}

/// A text of which only as much is known as the field that it stands in.
struct FreeText {
    let path: String
    let isEmpty: Term

    /// The list of whose elements it is the id, which no two of them share.
    var list: String?
}

/// A list: what it may hold and when.
struct ListSymbol {
    let elements: [(isThere: Term, value: Symbol)]

    /// The list of the model of whose elements only some are looked at; none where all are.
    var pattern: String?

    /// The list that owns the elements, among those that are gone through.
    var owner: String?

    /// Whether an element may stand in it more often than is known, so that it cannot be counted.
    var isSet = false
}

/// A record of the inventory.
struct RecordSymbol {
    let definition: RecordDefinition

    /// Where it stands, such as `partnerships.2`.
    let path: String

    /// The path without the numbers of elements.
    let pattern: String

    /// When it is written out.
    var written = Term.yes

    /// When it is said to be nothing: `none`.
    var none = Term.no
}

/// What an expression comes to: a value where it is known, or a fault, or else unknown.
struct Reading {
    var known = Term.yes
    var fault = Term.no
    let value: Symbol

    static func constant(_ value: Value) -> Reading { Reading(value: .constant(value)) }
}

extension Symbol {
    /// When there is nothing in a number or a day.
    var nothing: Term {
        switch self {
        case .number(_, _, let nothing), .day(_, let nothing), .other(let nothing): nothing
        case .constant(.null): .yes
        case .constant, .truth, .text, .list, .record: .no
        }
    }

    /// The text, where it is one.
    var text: TextSymbol? {
        switch self {
        case .text(let text): text
        case .constant(.string(let text)): .choice([(text, .yes)])
        default: nil
        }
    }

    /// The list, where it is one; that of a literal holds all that it says.
    var list: ListSymbol? {
        switch self {
        case .list(let list): list
        case .constant(.list(let elements)):
            ListSymbol(elements: elements.map { (.yes, .constant($0)) })
        default: nil
        }
    }

    /// The term of something that has an order, and whether it is a day.
    var ordered: (term: Term, isWhole: Bool, isDay: Bool)? {
        switch self {
        case .number(let term, let isWhole, _): (term, isWhole, false)
        case .day(let term, _): (term, true, true)
        case .constant(.int(let number)): (.integer(number), true, false)
        case .constant(.double(let number)): Term.decimal(number).map { ($0, false, false) }
        case .constant(.timestamp(let moment)) where moment.seconds == moment.dayNumber * 86_400:
            (.integer(moment.dayNumber), true, true)
        default: nil
        }
    }
}
