import CEL
import Checking
import Partners
import Rules

/// The gaps of one strength.
struct GroupView {
    let title: String
    let number: Int
    let gaps: [GapView]

    static func all(_ report: Report) -> [GroupView] {
        Strength.allCases.compactMap { strength in
            let gaps = report.gaps(.notMet, .partlyMet).filter { $0.rule.strength == strength }
            guard !gaps.isEmpty else { return nil }
            return GroupView(
                title: strength.heading,
                number: gaps.count,
                gaps: gaps.map { GapView($0, report) }
            )
        }
    }
}

struct GapView {
    let style: String
    let sign: String
    let words: String
    let title: String
    let message: String
    let hasAction: Bool
    let action: String
    let hasChanges: Bool
    let changes: [String]
    let hasPartners: Bool
    let partners: [PartnerView]
    let hasShortage: Bool
    let shortage: String
    let id: String
    let clause: String

    init(_ gap: Gap, _ report: Report) {
        style = gap.finding.outcome.rawValue
        sign = gap.finding.outcome.sign
        words = gap.finding.outcome.words
        title = gap.rule.title(report.language)
        message = gap.finding.message
        action = gap.rule.remedy?.action(report.language) ?? ""
        hasAction = !action.isEmpty
        changes = report.words(gap.smallestChange)
        hasChanges = !changes.isEmpty
        partners = report.suggestions(for: gap).flatMap { PartnerView.all($0) }
        shortage = report.shortage(for: gap) ?? ""
        hasShortage = !shortage.isEmpty
        hasPartners = !partners.isEmpty
        id = gap.rule.id
        clause = gap.rule.clause
    }
}

struct PartnerView {
    let name: String
    let distance: String
    let why: String
    let trust: String

    /// The partners of a suggestion; of several, each says that it is one of so many.
    static func all(_ suggestion: Suggestion) -> [PartnerView] {
        suggestion.partners.map { label, candidate in
            PartnerView(
                name: candidate.entry.name,
                distance: candidate.distance,
                why: candidate.why.joined(separator: "; "),
                trust: suggestion.companions.isEmpty
                    ? candidate.trust : "\(label.lowercased()), all needed; \(candidate.trust)"
            )
        }
    }
}

/// The kinds of partner of one side, as tiles.
struct SideView {
    let title: String
    let summary: String
    let height: Int
    let tiles: [TileView]

    static func all(_ report: Report) -> [SideView] {
        let kinds = report.pack.model.vocabularies["kind"]?.words ?? []
        let sides = report.pack.model.vocabularies["side"]?.words ?? []
        return sides.compactMap { side in
            let words = kinds.filter { $0.implied["side"] == side.name }
            let tiles = words.compactMap { word -> (Vocabulary.Word, Finding)? in
                report.result.findings.first { $0.rule.covers == word.name }.map { (word, $0) }
            }
            return tiles.isEmpty ? nil : SideView(side.label(report.language), tiles, report)
        }
    }

    private init(_ title: String, _ tiles: [(Vocabulary.Word, Finding)], _ report: Report) {
        self.title = title
        self.tiles = tiles.enumerated().map { index, tile in
            TileView(index, tile.0.label(report.language), tile.1.outcome)
        }
        height = (tiles.count + 2) / 3 * 62
        let met = tiles.count { $0.1.outcome == .met }
        summary = "\(title): \(met) of \(tiles.count) kinds of partner in place"
    }
}

struct TileView {
    let x: Int
    let y: Int
    let style: String
    let name: String

    /// Whether the name is drawn closer, to keep it on its tile.
    let isLong: Bool
    let sign: String
    let words: String

    init(_ index: Int, _ name: String, _ outcome: Outcome) {
        x = index % 3 * 245
        y = index / 3 * 62
        style = outcome.rawValue
        self.name = name
        isLong = name.count > 26
        sign = outcome.sign
        words = outcome.words
    }
}
