package import CEL
package import Checking
import Diagnostics
package import Rules

/// A rule of an old version and the one of the new version that took its place.
package struct RulePair: Sendable {
    package let old: CompiledRule
    package let new: CompiledRule

    /// What differs in what the two mean, part by part.
    package let edits: [RuleEdit]

    /// What differs in how the two are put: words, strength, clause.
    package let rewordings: [RuleEdit]
    private let versions: Versions

    /// Where expressions of both can be compiled.
    package var environment: Environment { versions.environment }

    init(old: CompiledRule, new: CompiledRule, of versions: Versions) {
        self.old = old
        self.new = new
        self.versions = versions
        edits = RuleEdit.edits(
            from: old.meaning,
            to: new.meaning,
            of: (old.rule, new.rule),
            versions
        )
        rewordings = RuleEdit.rewordings(from: old.rule, to: new.rule)
    }

    /// Whether both mean the same to the letter.
    package var isUntouched: Bool { edits.isEmpty }

    /// The old rule with some of the edits made, every number written out.
    package func rule(with edits: [RuleEdit]) -> CompiledRule? {
        var meaning = old.meaning
        for edit in edits { edit.part.make(in: &meaning, from: new.meaning) }
        let changed = Set(edits.compactMap(\.part.parameter))
        let resolved = meaning.inlining(versions.values(changing: changed))
        var log = DiagnosticLog()
        return CompiledRule(old.rule, meaning: resolved, in: environment, into: &log)
    }

    /// The smallest set of edits that takes one outcome to another in some school; all where no
    /// smaller set does.
    ///
    /// - Parameter reaches: whether a rule comes to the new outcome in that school.
    /// - Returns: edits in the order of `edits`.
    package func cause(_ reaches: (CompiledRule) -> Bool) -> [RuleEdit] {
        guard edits.count <= Self.mostEditsTried else { return edits }
        let subsets = (1..<(1 << edits.count)).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
        for subset in subsets {
            let chosen = edits.indices.filter { subset & (1 << $0) != 0 }.map { edits[$0] }
            if rule(with: chosen).map(reaches) == true { return chosen }
        }
        return edits
    }

    private static let mostEditsTried = 8
}

/// What the rules of two versions of a pack share: parameters, and the words for both.
struct Versions: Sendable {
    let environment: Environment
    let old: [String: Parameter]
    let new: [String: Parameter]
    let oldSentences: Sentences
    let newSentences: Sentences

    init(old: CompiledPack, new: CompiledPack) {
        environment = old.environment
        self.old = old.pack.parametersByIdentifier
        self.new = new.pack.parametersByIdentifier
        oldSentences = Sentences(old.pack)
        newSentences = Sentences(new.pack)
    }

    /// The old values with some of the new ones, and those that are new altogether.
    func values(changing changed: Set<String>) -> [String: Parameter] {
        old.merging(new) { first, second in changed.contains(first.identifier) ? second : first }
    }
}

extension Pack {
    /// The parameters by the names that expressions write.
    package var parametersByIdentifier: [String: Parameter] {
        Dictionary(parameters.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
