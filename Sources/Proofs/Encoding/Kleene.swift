/// A truth that may be open, as terms: exactly when it is yes, when no, and when it fails.
///
/// Where none of the three holds it is not known, as CEL has it.
struct Kleene {
    var yes: Term
    var no: Term
    var fault = Term.no

    static func known(_ truth: Term) -> Kleene { Kleene(yes: truth, no: !truth) }

    var isKnown: Term { yes || no }

    static prefix func ! (truth: Kleene) -> Kleene {
        Kleene(yes: truth.no, no: truth.yes, fault: truth.fault)
    }

    /// `a && b`: one that is no settles it.
    static func all(_ parts: [Kleene]) -> Kleene {
        let yes = Term.all(parts.map(\.yes))
        let no = Term.any(parts.map(\.no))
        return Kleene(yes: yes, no: no, fault: !no && fault(of: parts.map { ($0, .yes) }))
    }

    /// `a || b`: one that is yes settles it.
    static func any(_ parts: [Kleene]) -> Kleene { !all(parts.map { !$0 }) }

    /// Where parts that are there fail: one does, and none is open, which counts for more.
    static func fault(of parts: [(truth: Kleene, isThere: Term)]) -> Term {
        guard parts.contains(where: { $0.truth.fault != .no }) else { return .no }
        let isOpen = parts.map { $0.isThere && !($0.truth.isKnown || $0.truth.fault) }
        return .any(parts.map { $0.isThere && $0.truth.fault }) && !.any(isOpen)
    }
}
