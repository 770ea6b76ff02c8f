extension Reason {
    /// The reason as part of a sentence.
    package var text: String {
        switch self {
        case .nearest(let called): "nearest \(called ?? "in the directory")"
        case .nearestOther(let called):
            "nearest \(called ?? "in the directory") that is not a partner yet"
        case .servesOwnArea(let area): "serves \(area)"
        case .nationwide(let nation):
            "serves the whole of \(nation?.asName ?? "the United Kingdom")"
        case .acrossBorders: "works across borders"
        case .offersWanted(let purposes):
            "offers what is asked for: \(purposes.map(\.quoted).inWords)"
        case .what(let text): text.asPhrase
        case .cost(let text): "cost: \(text.asPhrase)"
        case .free: "0 cost"
        case .servesElsewhere(let areas, let kilometres): Self.elsewhere(areas, kilometres)
        case .nationsOnly(let nations): "serves \(nations.map(\.asName).inWords) only"
        case .offerNotKnown(let purposes):
            "ask whether it offers \(purposes.map(\.quoted).inWords)"
        case .untold(let fields): "the directory does not tell its \(fields.inWords)"
        case .measuredFromMiddle(let part): "distance from the middle of \(part)"
        case .lastCheckedLongAgo: "check that it is still open"
        }
    }

    private static func elsewhere(_ areas: [String], _ kilometres: Double?) -> String {
        let far = kilometres.map { ", about \(Int($0.rounded())) km away" } ?? ""
        return "serves \(areas.inWords)\(far); ask whether it takes others"
    }
}

extension [String] {
    /// `a, b and c`.
    var inWords: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}

extension String {
    /// A word of a vocabulary as a name: `Northern Ireland`.
    var asName: String {
        split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }

    /// The text in quotation marks.
    var quoted: String { "“\(self)”" }

    /// The sentence as part of another: a small first letter, no full stop.
    var asPhrase: String {
        let text = hasSuffix(".") ? String(dropLast()) : self
        guard text.dropFirst().first?.isLowercase ?? false else { return text }
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
