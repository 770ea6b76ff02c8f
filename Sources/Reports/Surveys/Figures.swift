extension Int {
    /// The number with a comma before each three digits: `4,313`.
    var grouped: String {
        let digits = String(magnitude)
        let first = digits.count % 3
        var groups = first > 0 ? [String(digits.prefix(first))] : []
        var rest = digits.dropFirst(first)
        while !rest.isEmpty {
            groups.append(String(rest.prefix(3)))
            rest = rest.dropFirst(3)
        }
        return (self < 0 ? "-" : "") + groups.joined(separator: ",")
    }

    /// So many in a hundred of a whole, in words: `12 %`, `under 1 %`.
    func percent(of whole: Int) -> String {
        guard whole > 0 else { return "–" }
        let share = Double(self) / Double(whole)
        return self > 0 && share < 0.005 ? "under 1 %" : share.percent
    }
}

extension Double {
    /// A share as so many in a hundred.
    var percent: String { "\(Int((self * 100).rounded())) %" }
}
