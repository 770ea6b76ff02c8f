import Testing

@testable import CEL

@Suite struct CaseFoldingTests {
    @Test func `brings together all scalars that fold to one`() {
        var classes: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]
        for number in UInt32(0)...0x1FFFF {
            guard let scalar = Unicode.Scalar(number), scalar.properties.changesWhenCaseMapped
            else { continue }
            classes[folded(scalar), default: []].insert(scalar)
        }
        for (key, members) in classes {
            let wanted = members.union([key])
            for member in wanted where member != "\u{131}" {
                #expect(Set(CaseFolding.variants(of: member)) == wanted, "\(member.value)")
            }
        }
    }

    @Test func `keeps the dotless i apart`() {
        #expect(CaseFolding.variants(of: "\u{131}") == ["\u{131}"])
        #expect(CaseFolding.variants(of: "i") == ["i", "I"])
    }

    /// The small letter of the capital, each where it is a single scalar.
    private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar == "\u{131}" { return scalar }
        let capitals = scalar.properties.uppercaseMapping.unicodeScalars
        let capital = capitals.count == 1 ? capitals[capitals.startIndex] : scalar
        let smalls = capital.properties.lowercaseMapping.unicodeScalars
        return smalls.count == 1 ? smalls[smalls.startIndex] : capital
    }
}
