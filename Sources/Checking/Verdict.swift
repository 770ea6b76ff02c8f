package import CEL
import Rules

/// What a rule's programs say of an inventory, before statements and waivers.
package enum Verdict: Sendable {
    case met(level: String?)
    case partlyMet(level: String)
    case notMet
    /// The fields that would settle it, and the level that is reached in any case.
    case unknown([FieldPath], level: String?)
    case notApplicable
    case error(EvaluationError)

    package var isMet: Bool {
        if case .met = self { true } else { false }
    }
}

extension CompiledRule {
    /// Runs the rule over an inventory.
    package func verdict(_ activation: Activation) -> Verdict {
        switch applies?.evaluate(activation) ?? .value(.bool(true)) {
        case .error(let error): return .error(error)
        case .unknown(let unknown): return .unknown(unknown.paths, level: nil)
        case .value(.bool(false)): return .notApplicable
        case .value: break
        }
        let verdict = empty(activation) ?? graded(activation)
        guard case .unknown(_, nil) = verdict, meaning.ifMissing == .notMet else { return verdict }
        return .notMet
    }

    /// Whether the verdict is that it is met, found without asking why where it is not.
    package func isMet(_ activation: Activation) -> Bool {
        guard applies?.isTrue(activation) ?? true, levels.last?.program.isTrue(activation) ?? false
        else { return false }
        return emptiness.map { $0.program.truth(activation) == false } ?? true
    }

    /// Whether the verdict is not unknown, found without asking what is missing.
    package func isKnown(_ activation: Activation) -> Bool {
        if let applies {
            guard let isMeant = applies.truth(activation) else { return false }
            guard isMeant else { return true }
        }
        let truths = levels.reversed().map { $0.program.truth(activation) }
        let isOpen = truths.prefix { $0 != true }.contains(nil)
        let hasLevel = truths.contains(true)
        let isNotMetAnyway = meaning.ifMissing == .notMet
        guard let emptiness else { return !isOpen || (isNotMetAnyway && !hasLevel) }
        return switch emptiness.program.truth(activation) {
        case true?: emptiness.outcome == .notApplicable || isNotMetAnyway
        case false?: !isOpen || (isNotMetAnyway && !hasLevel)
        case nil: (!isOpen && !hasLevel) || isNotMetAnyway
        }
    }

    /// What an empty selection means, where there is one or might be.
    private func empty(_ activation: Activation) -> Verdict? {
        guard let emptiness else { return nil }
        switch emptiness.program.evaluate(activation) {
        case .error(let error): return .error(error)
        case .value(.bool(true)):
            return emptiness.outcome == .notApplicable ? .notApplicable : .unknown([], level: nil)
        case .value: return nil
        case .unknown(let unknown):
            guard case .notMet = graded(activation) else {
                return .unknown(unknown.paths, level: nil)
            }
            return .notMet
        }
    }

    /// The best level that holds for certain, and whether a better one might.
    private func graded(_ activation: Activation) -> Verdict {
        var missing: [FieldPath] = []
        for (index, level) in levels.enumerated().reversed() {
            switch level.program.evaluate(activation) {
            case .error(let error): return .error(error)
            case .unknown(let unknown): missing += unknown.paths
            case .value(.bool(true)):
                if !missing.isEmpty { return .unknown(missing, level: level.name) }
                return index == levels.count - 1
                    ? .met(level: level.name) : .partlyMet(level: level.name ?? "")
            case .value: continue
            }
        }
        return missing.isEmpty ? .notMet : .unknown(missing, level: nil)
    }
}
