extension Expression {
    /// The most steps that evaluation can take, if no list or map has more elements than given.
    ///
    /// A part is a step; the body of a macro counts for every element. Beyond the largest number it
    /// stays there. Functions that make texts or lists may add to this what they make.
    ///
    /// - Parameter elements: how many elements the largest list or map has.
    /// - Returns: the number of steps.
    public func mostSteps(elements: Int) -> Int {
        switch kind {
        case .comprehension(let loop):
            let rest = children.dropFirst().map { $0.mostSteps(elements: elements) }
            let round = rest.reduce(1, Self.sum)
            let (rounds, isTooMany) = round.multipliedReportingOverflow(by: max(0, elements))
            let range = loop.range.mostSteps(elements: elements)
            return Self.sum(1, Self.sum(range, isTooMany ? .max : rounds))
        case .literal, .identifier, .select, .call, .list, .map, .binding, .block:
            return children.map { $0.mostSteps(elements: elements) }.reduce(1, Self.sum)
        }
    }

    private static func sum(_ left: Int, _ right: Int) -> Int {
        let (sum, isTooMany) = left.addingReportingOverflow(right)
        return isTooMany ? .max : sum
    }
}
