import Checking
import Diagnostics
import Rules

extension PackProof {
    /// What was proven, for people who do not program.
    package var text: String {
        (["\(pack.title()) (\(pack.name)), proven for \(asOf)", ""]
            + togetherLines + faultLines + implicationLines + coverageLines + ruleLines)
            .joined(separator: "\n") + "\n"
    }

    private var togetherLines: [String] {
        switch together {
        case .possible:
            switch covered {
            case 0: []
            case 1: ["A school can meet the rule."]
            default:
                ["One school can meet all \(covered) rules at once; --output writes it as a file."]
            }
        case .impossible(let core): Self.contradiction(core, pack)
        case .undecided(let reason): ["Whether one school can meet all rules is open: \(reason)."]
        }
    }

    private var covered: Int { rules.count { $0.outside == nil } }

    private static func contradiction(_ core: [Rule], _ pack: Pack) -> [String] {
        guard core.count > 1 else {
            return ["No school can meet all rules, because of one alone:"] + quoted(core, pack)
        }
        return ["No school can meet these \(core.count) rules together; without any one it can:"]
            + quoted(core, pack)
    }

    /// Rules with the clauses that they come from.
    private static func quoted(_ rules: [Rule], _ pack: Pack) -> [String] {
        rules.flatMap { rule in
            let clause = pack[clause: rule.clause].map { "clause \($0.id): “\($0.title())”" }
            return ["  \(rule.id): \(rule.title())", "    \(clause ?? "clause \(rule.clause)")"]
        }
    }

    private var faultLines: [String] {
        (neverMet.isEmpty
            ? [] : ["", "Rules that no school can meet:"] + Self.quoted(neverMet, pack))
            + (neverMissed.isEmpty
                ? [] : ["", "Rules that no school can miss:"] + Self.quoted(neverMissed, pack))
    }

    private var implicationLines: [String] {
        guard !implications.isEmpty else { return ["", "No rule follows from another."] }
        return ["", "Rules that follow from others (this is no fault, but worth knowing):"]
            + implications.map { "  whoever meets \($0.rule) meets \($0.implied)" }
    }

    /// What the reasoning does not cover, and what it left open.
    private var coverageLines: [String] {
        let outside = rules.compactMap { proof in
            proof.outside.map { part in
                let place = part.span.start
                return "  \(proof.rule.id): \(part.what) "
                    + "(\(part.span.source.name):\(place.line):\(place.column))"
            }
        }
        let open = unsettled.map { "  whether whoever meets \($0.rule) meets \($0.implied)" }
        return ["", "Exact reasoning covers \(covered) of \(rules.count) rules."]
            + (outside.isEmpty ? [] : ["Beyond it:"] + outside)
            + (open.isEmpty ? [] : ["Left open:"] + open)
    }

    private var ruleLines: [String] {
        rules.filter { $0.outside == nil }.flatMap { proof in
            [
                "", "\(proof.rule.id): \(proof.rule.title())",
                "  met by     \(proof.met.inWords)", "  missed by  \(proof.missed.inWords)",
            ]
        }
    }
}

extension Answer {
    /// A school, or why there is none.
    fileprivate var inWords: String {
        switch self {
        case .witness(let witness): witness.given
        case .impossible: "no school at all"
        case .undecided(let reason): "open: \(reason)"
        }
    }
}
