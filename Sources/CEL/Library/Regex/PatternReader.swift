/// Reads a pattern in RE2's syntax (github.com/google/re2/wiki/Syntax) by recursive descent.
struct PatternReader {
    /// What a pattern says of how to read the rest of it.
    struct Flags: Sendable, Hashable {
        /// `i`: case does not count.
        var foldsCase = false
        /// `m`: `^` and `$` are also at the ends of lines.
        var hasLines = false
        /// `s`: `.` also takes a line feed.
        var takesLineFeed = false
        /// `U`: repetitions are lazy, and those with a `?` are not.
        var isLazy = false
    }

    /// Groups within each other.
    static let depthLimit = 200

    /// The largest count of a repetition, also where repetitions within each other multiply.
    static let countLimit = 1000

    let scalars: [Unicode.Scalar]
    var place = 0
    var flags = Flags()
    var groupNames: [String?] = []
    private var depth = 0

    init(_ pattern: String) {
        self.scalars = Array(pattern.unicodeScalars)
    }

    /// Reads all of the pattern.
    mutating func pattern() throws(PatternFault) -> PatternNode {
        let node = try choice()
        guard place == scalars.count else { throw fault(.strayParenthesis, from: place, to: 1) }
        return node
    }

    /// Reads `a|b`, to the end of the group.
    mutating func choice() throws(PatternFault) -> PatternNode {
        var options = [try sequence()]
        while take("|") { options.append(try sequence()) }
        return options.count == 1 ? options[0] : .choice(options)
    }

    /// Reads the inside of a group; what it says of flags ends with it.
    mutating func inside(from start: Int) throws(PatternFault) -> PatternNode {
        guard depth < Self.depthLimit else {
            throw fault(.tooDeep(Self.depthLimit), from: start, to: 1)
        }
        depth += 1
        let outer = flags
        let node = try choice()
        guard take(")") else { throw fault(.unclosedGroup, from: start, to: 1) }
        flags = outer
        depth -= 1
        return node
    }

    private mutating func sequence() throws(PatternFault) -> PatternNode {
        var parts: [PatternNode] = []
        while let next = peek(), next != "|", next != ")" {
            let start = place
            if take("\\Q") {
                parts += quoted()
                if let last = parts.popLast() { parts.append(try repeated(last, from: start)) }
            } else if let atom = try atom(next) {
                parts.append(try repeated(atom, from: start))
            }
        }
        return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .sequence(parts)
    }

    /// Reads one part; none where it is but a change of flags.
    private mutating func atom(_ next: Unicode.Scalar) throws(PatternFault) -> PatternNode? {
        let start = place
        if try repetition() != nil {
            throw PatternFault(.nothingToRepeat(spelling(from: start)), at: start..<place)
        }
        switch next {
        case "(": return try group()
        case "[": return .scalar(try bracketed())
        case "\\": return try escape()
        default: break
        }
        place += 1
        switch next {
        case ".": return .scalar(.any(withLineFeed: flags.takesLineFeed))
        case "^": return .assertion(flags.hasLines ? .lineStart : .textStart)
        case "$": return .assertion(flags.hasLines ? .lineEnd : .textEnd)
        default: return .scalar(literal(next))
        }
    }

    /// The scalars up to `\E` or the end.
    private mutating func quoted() -> [PatternNode] {
        var parts: [PatternNode] = []
        while !take("\\E"), let next = peek() {
            parts.append(.scalar(literal(next)))
            place += 1
        }
        return parts
    }

    /// The class of one scalar, as the flags have it.
    func literal(_ scalar: Unicode.Scalar) -> ScalarClass {
        guard flags.foldsCase else { return ScalarClass(scalar.value...scalar.value) }
        let variants = CaseFolding.variants(of: scalar).map { $0.value...$0.value }
        return ScalarClass(ranges: ScalarRanges(variants))
    }
}

extension PatternReader {
    /// The scalar so many places on.
    func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        place + distance < scalars.count ? scalars[place + distance] : nil
    }

    /// Steps over a text where it comes next.
    mutating func take(_ text: String) -> Bool {
        let wanted = text.unicodeScalars
        guard scalars[place...].starts(with: wanted) else { return false }
        place += wanted.count
        return true
    }

    /// What was read since a place.
    func spelling(from start: Int) -> String { scalars[start..<place].text }

    /// A fault of some scalars from a place on; without a count, of all that was read since.
    func fault(_ message: PatternMessage, from start: Int, to count: Int? = nil) -> PatternFault {
        let end = count.map { start + $0 } ?? max(place, start + 1)
        return PatternFault(message, at: start..<min(end, scalars.count))
    }
}
