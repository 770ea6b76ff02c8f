package import Authoring
import Checking
import Mustache
import Rules

/// What a new version of a rule set changes, rule by rule, ready to be written out.
package struct RevisionReport {
    let revision: Revision
    let differences: [Difference]

    package init(_ revision: Revision, _ differences: [Difference]) {
        (self.revision, self.differences) = (revision, differences)
    }

    /// The rules that are not the same to the letter.
    package var changed: [Difference] {
        differences.filter { !$0.pair.isUntouched || !$0.pair.rewordings.isEmpty }
    }

    /// Whether nothing differs at all.
    package var isEmpty: Bool {
        changed.isEmpty && revision.added.isEmpty && revision.removed.isEmpty
    }

    /// Writes it out: for a terminal, for other programs, or as a page.
    package func written(as format: AuthorFormat, style: TextStyle) throws -> String {
        switch format {
        case .text: RevisionText(report: self, style: style).text
        case .json: try JSONText.written(RevisionRecord(self))
        case .html: try page()
        }
    }

    private func page() throws -> String {
        let templates = [
            "page": RevisionTemplate.text, "given": GuideTemplates.given,
            "said": GuideTemplates.said,
        ]
        let library = MustacheLibrary(
            templates: try templates.mapValues { try MustacheTemplate(string: $0) }
        )
        return library.render(RevisionView(self), withTemplate: "page") ?? ""
    }

    /// What puts schools into words.
    var context: GuideContext {
        GuideContext(compiled: revision.new, language: "en", lints: [])
    }

    /// The whole in one sentence.
    var lead: String {
        guard !isEmpty else { return "The two versions are the same." }
        let stances = Dictionary(grouping: changed) { $0.stance.word }
            .sorted { $0.key < $1.key }.map { "\($0.value.count) \($0.key)" }
        let others = [(revision.added.count, "new"), (revision.removed.count, "gone")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return "Of \(revision.new.rules.count) rules: "
            + (stances + others).joined(separator: ", ") + "."
    }
}

extension Difference {
    /// The id, and the one that it had before where that is another.
    var name: String {
        let (old, new) = (pair.old.rule.id, pair.new.rule.id)
        return old == new ? new : "\(new) (was \(old))"
    }

    /// What was changed, in sentences.
    var notes: [String] { (pair.edits + pair.rewordings).map(\.sentence) }

    /// The schools that show it, each with what it is an example of.
    var cases: [(what: String, school: Case)] {
        switch stance {
        case .same: []
        case .undecided(_, let worse, let better):
            [("A school that comes out worse", worse), ("A school that comes out better", better)]
                .compactMap { what, school in school.map { (what, $0) } }
        case .otherwise(let school): [("A school that comes out otherwise", school)]
        case .stricter(let school): [("A school that comes out worse", school)]
        case .looser(let school): [("A school that comes out better", school)]
        case .incomparable(let worse, let better):
            [("A school that comes out worse", worse), ("A school that comes out better", better)]
        }
    }
}

extension Difference.Stance {
    /// The stance in one word or two.
    var word: String {
        switch self {
        case .same: "with the same meaning"
        case .otherwise: "different, but neither stricter nor looser"
        case .stricter: "stricter"
        case .looser: "looser"
        case .incomparable: "stricter for some and looser for others"
        case .undecided(_, .some, _): "stricter for some, the rest not decided"
        case .undecided(_, nil, .some): "looser for some, the rest not decided"
        case .undecided: "not decided"
        }
    }

    /// Why it is not decided.
    var reason: String? { if case .undecided(let reason, _, _) = self { reason } else { nil } }

    /// The outcome whose sign stands for it.
    var outcome: Outcome {
        switch self {
        case .same: .met
        case .otherwise, .incomparable: .partlyMet
        case .stricter: .notMet
        case .looser: .waived
        case .undecided: .unknown
        }
    }
}

extension Difference.Case {
    /// "met → not met".
    var outcomes: String { "\(before.words) → \(after.words)" }
}

extension RuleOutcome {
    /// The outcome, with the level where there is one.
    var words: String { outcome.words.lowercased() + (level.map { " (\($0))" } ?? "") }
}
