extension Comparison {
    /// What an author could have written by a slip: the boundary in or out, the other direction.
    ///
    /// Those that have none here are varied in what they compare with, or are turned round.
    var others: [Comparison] { Self.slips[keyword] ?? [] }

    /// Whether the slip is to say the opposite, for want of a comparison that does.
    var isTurnedRound: Bool { [Self.has.keyword, Self.contains.keyword].contains(keyword) }

    private static let slips: [String: [Comparison]] = [
        equal.keyword: [isNot], isNot.keyword: [equal],
        oneOf.keyword: [noneOf], noneOf.keyword: [oneOf],
        hasAny.keyword: [hasAll], hasAll.keyword: [hasAny],
        atLeast.keyword: [moreThan, atMost], atMost.keyword: [lessThan, atLeast],
        moreThan.keyword: [atLeast, lessThan], lessThan.keyword: [atMost, moreThan],
        after.keyword: [onOrAfter, before], before.keyword: [onOrBefore, after],
        onOrAfter.keyword: [after, onOrBefore], onOrBefore.keyword: [before, onOrAfter],
        within.keyword: [dueWithin], dueWithin.keyword: [within],
    ]
}
