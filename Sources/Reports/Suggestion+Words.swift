import Partners
import Rules

extension Suggestion {
    /// The partner, and those who are needed beside it, each under what it is called.
    var partners: [(label: String, candidate: Candidate)] {
        let all = [candidate] + companions
        guard all.count > 1 else { return [("Partner", candidate)] }
        return all.enumerated().map { ("Partner \($0.offset + 1) of \(all.count)", $0.element) }
    }
}

extension Report {
    /// A suggestion in a line for each partner, and one for each change that it needs besides.
    func lines(_ suggestion: Suggestion) -> [String] {
        suggestion.partners.map { "\($0.label): \($0.candidate.line)" }
            + words(suggestion.change.filter { !$0.beginsPartnership }).map {
                "Along with it: \($0)"
            }
    }
}

extension Candidate {
    /// The partner in one line.
    fileprivate var line: String {
        "\(entry.name)\(distance) (\(why.joined(separator: "; ")); \(trust))"
    }

    /// How far it is, after its name.
    var distance: String { kilometres.map { ", \(($0 * 10).rounded() / 10) km" } ?? "" }

    /// How far it may be relied on, and from where it is known.
    var trust: String { entry.trust }
}

extension Change {
    /// Whether it adds a record.
    fileprivate var beginsPartnership: Bool {
        if case .add = self { true } else { false }
    }
}
