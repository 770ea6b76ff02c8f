/// How many elements of each list are enough to show anything that a question asks.
///
/// The argument that makes 'there is no such school' a proof though only schools with so many
/// elements were looked at. Suppose a school answers the question. Take of each list that the
/// question reads only some elements away: those that no quantifier needs. A quantifier keeps its
/// truth (yes, no or open) over fewer elements if enough of those that made it so are kept:
///
/// - at least n (and exists, n = 1): where it is yes, n that do; where it is open, those that do,
///   fewer than n, and as many that are open as make n; where it is no, none.
/// - all: where it is no, one that does not; where it is open, one that is; where it is yes, none.
/// - exactly one: two that do; or one that is open.
/// - whether a list holds a value, or anything: one.
/// - filter: one for which the condition is open; what is kept by a question about those that are
///   left is counted there.
///
/// A quantifier within another is asked once for each element of the outer list, so its need is
/// taken as often as the outer list keeps elements; the list of a record has elements of its own,
/// and its need is for each of these records. Where the outer question is *at least n* and dropping
/// elements can only make the inner one less true, the inner need is taken n times only: those n
/// keep their truth, and no other becomes truer, so that the outer answer stays. *All* is the same
/// the other way round. References point at elements, so whether a record refers to anything needs
/// one element of the list that it points into. Everything else in a record says nothing of other
/// elements and stays as it is; ids stay unique, and references to what has gone go too. By
/// induction over the expression every part keeps its truth, so the smaller school answers the
/// question as well. The sum over all quantifiers of the question is therefore enough.
///
/// Lists whose needs depend on each other in a circle have no bound by this argument: the elements
/// that are kept need others, which need others again. There is a bound by kinds of elements, as for
/// every sentence of two-variable logic with counting, but it grows exponentially with the fields
/// that are asked about, so that no solver reaches it. Such a question is answered where a school is
/// found, or where the conditions without a circle already rule one out; else it is left open.
struct Bounds {
    private let needs: [String: [Needs.Need]]

    /// More elements than a question is ever asked with.
    static let most = 200

    init(_ needs: Needs) {
        self.needs = Dictionary(grouping: needs.all, by: \.pattern)
    }

    /// The elements of a list that are enough; none where there is no bound, or too large a one.
    func bound(of pattern: String) -> Int? { bound(of: pattern, within: []) }

    private func bound(of pattern: String, within path: Set<String>) -> Int? {
        guard !path.contains(pattern) else { return nil }
        var sum = 0
        for need in needs[pattern] ?? [] {
            var product = need.count
            for outer in need.outer {
                guard let factor = bound(of: outer, within: path.union([pattern])) else {
                    return nil
                }
                product = product.multipliedClamping(by: factor)
            }
            guard product <= Self.most else { return nil }
            sum += product
        }
        return sum <= Self.most ? sum : nil
    }

    /// The elements of a list to begin with where it has no bound: as if no circle went round twice.
    func guess(of pattern: String) -> Int {
        let counts = (needs[pattern] ?? []).map { need in
            need.outer.map { bound(of: $0) ?? 1 }.reduce(need.count) {
                $0.multipliedClamping(by: $1)
            }
        }
        return counts.reduce(0) { min($0 + min($1, Self.most), Self.most) }
    }

    /// The largest bound of any list; none where a list has none.
    var largest: Int? {
        var largest = 0
        for pattern in needs.keys {
            guard let bound = bound(of: pattern) else { return nil }
            largest = max(largest, bound)
        }
        return largest
    }
}
