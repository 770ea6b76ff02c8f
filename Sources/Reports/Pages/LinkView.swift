/// A link as templates show it.
struct LinkView {
    let text: String

    /// The page or the anchor.
    let target: String
}

extension String {
    /// The text as part of a file's name or an anchor; two texts never become one.
    var slug: String {
        unicodeScalars.map { scalar in
            let isPlain =
                scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            return isPlain || scalar == "-" || scalar == "."
                ? String(scalar) : "_\(String(scalar.value, radix: 16))_"
        }.joined()
    }
}
