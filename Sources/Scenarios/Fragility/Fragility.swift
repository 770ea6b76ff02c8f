package import CEL
package import Checking
package import Rules

/// What the met findings of a school rest on, found by taking things away and checking again.
package struct Fragility: Sendable {
    package let result: CheckResult

    /// Every partner and what falls without it, those first without whom most would fall.
    package let partners: [Loss<Partnership>]

    /// Pairs of partners who hold up together what neither holds up alone.
    package let pairs: Trial<Pair>

    /// Every piece of the record that a met finding needs, those first that most need.
    package let pieces: Trial<Piece>

    /// What falls without one thing.
    package struct Loss<Thing: Sendable>: Sendable {
        package let thing: Thing

        /// Findings that are met with it and are not without it, as the pack has its rules.
        package let falls: [Fall]
    }

    /// A finding that is met, and what it would come to.
    package struct Fall: Sendable {
        package let from: Finding
        package let to: Finding

        package var rule: Rule { from.rule }
    }

    /// Two partners.
    package struct Pair: Sendable, Hashable {
        package let first: Partnership
        package let second: Partnership
    }

    /// One field that is recorded.
    package struct Piece: Sendable, Hashable {
        package let path: FieldPath

        /// `last contact of Fenland Schools Library Service`.
        package let name: String

        /// The partner that it belongs to; none for what is the school's own.
        package let partner: String?

        /// The day that it records, where it is a date.
        package let day: Day?
    }

    /// What came of doing without one thing of many after the other.
    package struct Trial<Thing: Sendable>: Sendable {
        /// How many there are.
        package let count: Int

        /// Those without which something falls.
        package let losses: [Loss<Thing>]

        /// Rules that need so many that only the first are named.
        package let cut: [Rule]

        /// Rules for which there are too many to try.
        package let untried: [Rule]
    }

    /// How many pairs are tried one by one, for a rule that needs it.
    package static let mostPairs = 5000

    /// Takes a school apart that has been checked.
    ///
    /// - Parameters:
    ///   - result: what was found in it.
    ///   - checker: the one that found it.
    ///   - most: how many pairs or pieces are named of one rule.
    package init(_ result: CheckResult, checker: Checker, most: Int = 50) {
        let search = FragilitySearch(result, checker: checker, most: most)
        let met = zip(checker.compiled.rules, result.findings).filter { $1.outcome == .met }
        let rests = met.parallelMap { search.rest(of: $0, $1) }
        self.result = result
        partners = search.losses(of: rests).ranked()
        pairs = search.pairs(of: rests)
        pieces = search.pieces(of: rests)
    }

    /// The findings that are met.
    package var met: [Finding] { result.findings.filter { $0.outcome == .met } }

    /// Partners without whom something falls.
    package var holding: [Loss<Partnership>] { partners.filter { !$0.falls.isEmpty } }

    /// Partners whom no met finding needs.
    package var idle: [Partnership] { partners.filter(\.falls.isEmpty).map(\.thing) }
}

extension Array {
    /// Those first without whom the most of what is required falls, then of what is recommended,
    /// then of the rest.
    func ranked<Thing>() -> Self where Element == Fragility.Loss<Thing> {
        enumerated().sorted { left, right in
            let (first, second) = (left.element.weights, right.element.weights)
            return first == second
                ? left.offset < right.offset : second.lexicographicallyPrecedes(first)
        }.map(\.element)
    }
}

extension Fragility.Loss {
    /// How many findings fall, by strength.
    fileprivate var weights: [Int] {
        Strength.allCases.map { strength in falls.count { $0.rule.strength == strength } }
    }
}
