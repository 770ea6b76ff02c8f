/// Finds a text within others in linear time (Knuth, Morris and Pratt, "Fast pattern matching in
/// strings", 1977).
struct ScalarSearch {
    private let wanted: [Unicode.Scalar]

    /// For each length of a part found, the longest shorter part that it ends in.
    private let fallbacks: [Int]

    init(_ wanted: [Unicode.Scalar]) {
        self.wanted = wanted
        var fallbacks = [0]
        var length = 0
        for scalar in wanted.dropFirst() {
            while length > 0, wanted[length] != scalar { length = fallbacks[length - 1] }
            if wanted[length] == scalar { length += 1 }
            fallbacks.append(length)
        }
        self.fallbacks = fallbacks
    }

    /// The first place at or after another where the text begins.
    func first(in text: [Unicode.Scalar], from start: Int = 0) -> Int? {
        guard !wanted.isEmpty else { return start }
        var length = 0
        for place in start..<text.count {
            while length > 0, wanted[length] != text[place] { length = fallbacks[length - 1] }
            if wanted[length] == text[place] { length += 1 }
            if length == wanted.count { return place + 1 - length }
        }
        return nil
    }

    /// The last place at or before another where the text begins.
    static func last(
        _ wanted: [Unicode.Scalar],
        in text: [Unicode.Scalar],
        upTo start: Int
    ) -> Int? {
        let end = min(start, text.count - wanted.count)
        guard end >= 0 else { return nil }
        let head = Array(text[..<(end + wanted.count)].reversed())
        let place = ScalarSearch(wanted.reversed()).first(in: head)
        return place.map { head.count - wanted.count - $0 }
    }

    /// The places of the text from the left, none within another; at most so many.
    ///
    /// Nothing is found before every scalar and at the end.
    func all(in text: [Unicode.Scalar], limit: Int) -> [Int] {
        guard !wanted.isEmpty else { return Array((0...text.count).prefix(limit)) }
        var places: [Int] = []
        var start = 0
        while places.count < limit, let place = first(in: text, from: start) {
            places.append(place)
            start = place + wanted.count
        }
        return places
    }
}
