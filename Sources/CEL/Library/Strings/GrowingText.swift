/// A text in the making that refuses to pass the limit of a text's length.
///
/// It is asked before each part is put in, so that a small expression cannot fill the memory.
struct GrowingText {
    private var bytes: [UInt8] = []

    /// Whether a part did not fit; nothing is put in from then on.
    private(set) var isFull = false

    /// Puts a part in where it fits; whether it did.
    @discardableResult
    mutating func append(_ part: some Collection<Unicode.Scalar>) -> Bool {
        for scalar in part {
            isFull = isFull || bytes.count + UTF8.width(scalar) > Limits.textBytes
            guard !isFull else { break }
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        return !isFull
    }

    /// Puts a text in where it fits; whether it did.
    @discardableResult
    mutating func append(_ part: String) -> Bool {
        isFull = isFull || bytes.count + part.utf8.count > Limits.textBytes
        if !isFull { bytes.append(contentsOf: part.utf8) }
        return !isFull
    }

    /// The text, or the error of its length.
    var result: FunctionResult {
        guard !isFull else { return .error(.tooLong(Limits.textBytes)) }
        return .value(.string(String(decoding: bytes, as: UTF8.self)))
    }
}
