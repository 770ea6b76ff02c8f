import CEL
import Rules

/// What the programs of one rule answer for many rows.
struct RuleAnswers {
    let rule: RulePrograms
    let applies: Plane<UInt8>?
    let emptiness: Plane<UInt8>?

    /// From the worst level to the best.
    let levels: [Plane<UInt8>]

    /// What they come to for a row, as the verdict of a check does.
    @inline(__always)
    func mark(_ row: Int) -> Mark {
        if let applies {
            switch applies[row] {
            case TruthCell.no: return Mark(.notApplicable)
            case TruthCell.unknown: return Mark(.unknown)
            case TruthCell.error: return Mark(.error)
            default: break
            }
        }
        let mark = empty(row) ?? graded(row)
        let isMissing = rule.isNotMetIfMissing && mark == Mark(.unknown)
        return isMissing ? Mark(.notMet) : mark
    }

    @inline(__always)
    private func empty(_ row: Int) -> Mark? {
        guard let emptiness else { return nil }
        switch emptiness[row] {
        case TruthCell.yes: return rule.emptiness?.outcome
        case TruthCell.error: return Mark(.error)
        case TruthCell.unknown:
            let graded = graded(row)
            return graded == Mark(.notMet) ? graded : Mark(.unknown)
        default: return nil
        }
    }

    @inline(__always)
    private func graded(_ row: Int) -> Mark {
        var isOpen = false
        var level = levels.count
        while level > 0 {
            level &-= 1
            switch levels[level][row] {
            case TruthCell.error: return Mark(.error)
            case TruthCell.unknown: isOpen = true
            case TruthCell.yes:
                if isOpen { return Mark(.unknown, level: level) }
                return Mark(level == levels.count - 1 ? .met : .partlyMet, level: level)
            default: break
            }
        }
        return Mark(isOpen ? .unknown : .notMet)
    }
}
