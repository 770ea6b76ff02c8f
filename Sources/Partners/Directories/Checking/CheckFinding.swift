import Diagnostics
import Rules

/// What can be found in directories.
enum CheckFinding: DiagnosticMessage, Equatable {
    case repeatedId(String)
    case repeatedName(String, metres: Int)
    case sharedPlace(String, String, metres: Int)
    case nowhere(String)
    case swapped(String)
    case outside(String, kilometres: Int, outcode: String)
    case farFromPostcode(String, kilometres: Int, outcode: String)
    case missingPlace(String)
    case stale(Int, Day, since: Day)
    case neverChecked(Int)
    case empty(String)
    case unwanted(String, [String])
    case more(Int, String)

    var severity: Diagnostic.Severity { .warning }

    var code: String {
        switch self {
        case .repeatedId: "directory/repeated-id"
        case .repeatedName: "directory/repeated-name"
        case .sharedPlace: "directory/shared-place"
        case .nowhere: "directory/nowhere"
        case .swapped: "directory/swapped-place"
        case .outside: "directory/outside"
        case .farFromPostcode: "directory/far-from-postcode"
        case .missingPlace: "directory/missing-place"
        case .stale: "directory/stale"
        case .neverChecked: "directory/never-checked"
        case .empty: "directory/empty"
        case .unwanted: "directory/unwanted-kinds"
        case .more: "directory/more"
        }
    }

    var text: String {
        switch self {
        case .repeatedId(let id): "the id '\(id)' is another entry's too; inventories refer to one"
        case .repeatedName(let name, let metres):
            "'\(name)' stands twice, \(Self.distance(metres))"
        case .sharedPlace(let name, let other, let metres):
            "'\(name)' and '\(other)' are \(Self.distance(metres)): are they one?"
        case .nowhere(let name): "'\(name)' is at 0, 0, where there is nothing but sea"
        case .swapped(let name): "the latitude and longitude of '\(name)' are the other way round"
        case .outside(let name, let kilometres, let outcode):
            "'\(name)' is \(kilometres) km from \(outcode), the nearest district of the United "
                + "Kingdom: is it at sea?"
        case .farFromPostcode(let name, let kilometres, let outcode):
            "'\(name)' is \(kilometres) km from the middle of \(outcode), the district of its "
                + "postcode: one of the two is wrong"
        case .missingPlace(let name):
            "'\(name)' has neither a place nor areas and is not nationwide: it would be suggested "
                + "everywhere"
        case .stale(let count, let day, let since):
            "\(Self.entries(count)) last checked on \(day), before \(since)"
        case .neverChecked(let count):
            "\(count == 1 ? "1 entry does" : "\(count) entries do") not say when somebody last looked"
        case .empty(let title): "the directory '\(title)' lists nobody"
        case .unwanted(let title, let kinds):
            "the directory '\(title)' lists nobody of a kind that the rules look for: its kinds are "
                + kinds.joined(separator: ", ")
        case .more(let count, let purpose): "\(count) more \(purpose) are not shown"
        }
    }

    private static func distance(_ metres: Int) -> String {
        switch metres {
        case ..<1: "at the same place"
        case ..<1000: "\(metres) m apart"
        default: "\((Double(metres) / 100).rounded() / 10) km apart"
        }
    }

    private static func entries(_ count: Int) -> String {
        count == 1 ? "1 entry was" : "\(count) entries were"
    }
}
