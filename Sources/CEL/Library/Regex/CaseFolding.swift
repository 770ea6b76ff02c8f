/// Which scalars are the same but for their case, by Unicode's simple case folding.
enum CaseFolding {
    /// The scalars that are one with a scalar when case does not count, itself among them.
    static func variants(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        if scalar.isASCII, !scalar.isLetter { return [scalar] }
        let key = key(of: scalar)
        let capital = single(key.properties.uppercaseMapping, or: key)
        let pair = capital == key || self.key(of: capital) != key ? [key] : [key, capital]
        return pair + others[key, default: []]
    }

    /// One scalar for all that are the same: the small letter of the capital.
    private static func key(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        // The dotless i has the capital I, and yet folds to itself outside Turkish.
        guard scalar != "\u{131}" else { return scalar }
        let capital = single(scalar.properties.uppercaseMapping, or: scalar)
        return single(capital.properties.lowercaseMapping, or: capital)
    }

    private static func single(_ text: String, or scalar: Unicode.Scalar) -> Unicode.Scalar {
        let scalars = text.unicodeScalars
        return scalars.count == 1 ? scalars.first ?? scalar : scalar
    }

    /// What folds to a scalar and is neither it nor its capital; a test holds it to Unicode's data.
    private static let others: [Unicode.Scalar: [Unicode.Scalar]] = {
        var all = irregular
        for small in greekWithIota {
            let title = small + (small < 0x1FB0 ? 8 : 9)
            guard let small = Unicode.Scalar(small), let title = Unicode.Scalar(title) else {
                continue
            }
            all[small] = [title]
        }
        return all
    }()

    private static let greekWithIota: [UInt32] =
        [0x1F80...0x1F87, 0x1F90...0x1F97, 0x1FA0...0x1FA7].flatMap(Array.init)
        + [0x1FB3, 0x1FC3, 0x1FF3]

    private static let irregular: [Unicode.Scalar: [Unicode.Scalar]] = [
        "k": ["\u{212A}"], "s": ["\u{17F}"], "\u{DF}": ["\u{1E9E}"], "\u{E5}": ["\u{212B}"],
        "\u{1C6}": ["\u{1C5}"], "\u{1C9}": ["\u{1C8}"], "\u{1CC}": ["\u{1CB}"],
        "\u{1F3}": ["\u{1F2}"], "\u{3B2}": ["\u{3D0}"], "\u{3B5}": ["\u{3F5}"],
        "\u{3B8}": ["\u{3D1}", "\u{3F4}"], "\u{3B9}": ["\u{345}", "\u{1FBE}"],
        "\u{3BA}": ["\u{3F0}"], "\u{3BC}": ["\u{B5}"], "\u{3C0}": ["\u{3D6}"],
        "\u{3C1}": ["\u{3F1}"], "\u{3C3}": ["\u{3C2}"], "\u{3C6}": ["\u{3D5}"],
        "\u{3C9}": ["\u{2126}"], "\u{432}": ["\u{1C80}"], "\u{434}": ["\u{1C81}"],
        "\u{43E}": ["\u{1C82}"], "\u{441}": ["\u{1C83}"], "\u{442}": ["\u{1C84}", "\u{1C85}"],
        "\u{44A}": ["\u{1C86}"], "\u{463}": ["\u{1C87}"], "\u{1E61}": ["\u{1E9B}"],
        "\u{A64B}": ["\u{1C88}"],
    ]
}

extension Unicode.Scalar {
    /// Whether it is a letter of ASCII.
    var isLetter: Bool { 0x61...0x7A ~= value | 0x20 }
}
