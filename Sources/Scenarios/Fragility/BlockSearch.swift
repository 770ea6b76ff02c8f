/// Finds what something cannot do without, by leaving out whole blocks first.
///
/// A block without which all stands as it was is looked at no further; that is right where standing
/// without a block means standing without every part of it.
struct BlockSearch<Thing> {
    /// How many are looked for at most.
    let most: Int

    /// Whether it stands without some things.
    let stands: ([Thing]) -> Bool

    /// The things without one of which it does not stand, in their order, up to one more than the
    /// most.
    func singles(_ things: [Thing]) -> [Thing] {
        var found: [Thing] = []
        search(things[...], into: &found)
        return found
    }

    /// The pairs without which it does not stand, of things without any one of which it stands.
    func pairs(_ things: [Thing]) -> [(Thing, Thing)] {
        var found: [(Thing, Thing)] = []
        within(things[...], into: &found)
        return found
    }

    private func search(_ block: ArraySlice<Thing>, into found: inout [Thing]) {
        guard !block.isEmpty, found.count <= most, !stands(Array(block)) else { return }
        guard block.count > 1 else { return found.append(contentsOf: block) }
        let (first, second) = block.halves
        search(first, into: &found)
        search(second, into: &found)
    }

    private func within(_ block: ArraySlice<Thing>, into found: inout [(Thing, Thing)]) {
        guard block.count > 1, found.count <= most, !stands(Array(block)) else { return }
        let (first, second) = block.halves
        within(first, into: &found)
        across(first, second, into: &found)
        within(second, into: &found)
    }

    private func across(
        _ left: ArraySlice<Thing>,
        _ right: ArraySlice<Thing>,
        into found: inout [(Thing, Thing)]
    ) {
        guard found.count <= most, !stands(Array(left + right)) else { return }
        if let one = left.first, let other = right.first, left.count + right.count == 2 {
            return found.append((one, other))
        }
        let isLeftLarger = left.count >= right.count
        let (first, second) = (isLeftLarger ? left : right).halves
        for half in [first, second] {
            across(isLeftLarger ? half : left, isLeftLarger ? right : half, into: &found)
        }
    }
}

extension ArraySlice {
    /// The first half and the second.
    fileprivate var halves: (ArraySlice, ArraySlice) {
        let middle = startIndex + count / 2
        return (self[..<middle], self[middle...])
    }
}
