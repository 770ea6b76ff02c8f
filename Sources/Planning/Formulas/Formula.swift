/// What must hold of the choices of a plan.
///
/// It only grows truer with the choices that it names, so that rows need to say it one way alone.
indirect enum Formula: Sendable {
    case constant(Bool)
    /// One of several choices is made, no two of which are ever made together.
    case one(of: [Int])
    case all([Formula])
    case any([Formula])
    case atLeast(Int, [Formula])

    /// All of some, in its simplest form.
    static func every(_ parts: [Formula]) -> Formula {
        var kept: [Formula] = []
        for part in parts {
            switch part {
            case .constant(true): continue
            case .constant(false): return .constant(false)
            case .all(let inner): kept += inner
            case .one, .any, .atLeast: kept.append(part)
            }
        }
        return kept.count == 1 ? kept[0] : kept.isEmpty ? .constant(true) : .all(kept)
    }

    /// One or more of some, in its simplest form.
    static func some(_ parts: [Formula]) -> Formula {
        var kept: [Formula] = []
        for part in parts {
            switch part {
            case .constant(false): continue
            case .constant(true): return .constant(true)
            case .any(let inner): kept += inner
            case .one, .all, .atLeast: kept.append(part)
            }
        }
        return kept.count == 1 ? kept[0] : kept.isEmpty ? .constant(false) : .any(kept)
    }

    /// So many of some, in its simplest form.
    static func count(atLeast number: Int, _ parts: [Formula]) -> Formula {
        var needed = number
        var kept: [Formula] = []
        for part in parts {
            switch part {
            case .constant(true): needed -= 1
            case .constant(false): continue
            case .one, .all, .any, .atLeast: kept.append(part)
            }
        }
        if needed <= 0 { return .constant(true) }
        if needed > kept.count { return .constant(false) }
        if needed == kept.count { return .every(kept) }
        return needed == 1 ? .some(kept) : .atLeast(needed, kept)
    }
}
