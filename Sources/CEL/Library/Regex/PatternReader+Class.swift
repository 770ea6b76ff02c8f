import Diagnostics

extension PatternReader {
    /// Reads a class: `[a-z\d[:space:]]`, `[^a]`.
    mutating func bracketed() throws(PatternFault) -> ScalarClass {
        let start = place
        place += 1
        var found = ScalarClass(foldsCase: flags.foldsCase, isInverted: take("^"))
        var ranges: [ClosedRange<UInt32>] = []
        repeat {
            guard peek() != nil else { throw fault(.unclosedClass, from: start, to: 1) }
            if let named = try namedInBrackets() {
                found.parts.append(named)
            } else {
                ranges.append(try range(in: start))
            }
        } while peek() != "]"
        place += 1
        found.ranges = ScalarRanges(ranges)
        return found
    }

    private mutating func namedInBrackets() throws(PatternFault) -> ScalarClass? {
        guard scalars[place...].starts(with: "[:".unicodeScalars) else { return try named() }
        let start = place
        var end = place + 2
        while end < scalars.count, scalars[end].isLetter || scalars[end] == "^" { end += 1 }
        guard scalars[end...].starts(with: ":]".unicodeScalars) else { return nil }
        place = end + 2
        let isInverted = scalars[start + 2] == "^"
        let name = scalars[(isInverted ? start + 3 : start + 2)..<end].text
        guard let found = NamedClass.posix[name] else {
            let near = NearestName.of(name, in: NamedClass.posix.keys.sorted())
            throw fault(.noSuchClass(spelling(from: start), near: near), from: start)
        }
        return turned(found, isInverted)
    }

    /// One scalar, or the range that it begins.
    private mutating func range(in start: Int) throws(PatternFault) -> ClosedRange<UInt32> {
        let first = place
        let low = try member(in: start)
        guard peek() == "-", let after = peek(1), after != "]" else { return low...low }
        place += 1
        let end = place
        if try named() != nil { throw fault(.badRange(spelling(from: first)), from: first) }
        place = end
        let high = try member(in: start)
        guard low <= high else { throw fault(.badRange(spelling(from: first)), from: first) }
        return low...high
    }

    private mutating func member(in start: Int) throws(PatternFault) -> UInt32 {
        guard let next = peek() else { throw fault(.unclosedClass, from: start, to: 1) }
        if next == "\\" { return try escapedScalar().value }
        place += 1
        return next.value
    }

    /// Reads `\d`, `\W`, `\pL`, `\P{Greek}` and their like, where one comes next.
    mutating func named() throws(PatternFault) -> ScalarClass? {
        guard peek() == "\\", let letter = peek(1) else { return nil }
        if let found = NamedClass.letters[letter] {
            place += 2
            return turned(found, false)
        }
        let small = Unicode.Scalar(letter.value | 0x20) ?? letter
        if letter.isLetter, let found = NamedClass.letters[small] {
            place += 2
            return turned(found, true)
        }
        return letter == "p" || letter == "P" ? try unicode(isInverted: letter == "P") : nil
    }

    private mutating func unicode(isInverted: Bool) throws(PatternFault) -> ScalarClass {
        let start = place
        place += 2
        guard let next = peek() else { throw fault(.badEscape(spelling(from: start)), from: start) }
        place += 1
        var name = String(next)
        var isTurned = isInverted
        if next == "{" {
            if take("^") { isTurned.toggle() }
            let first = place
            while let inner = peek(), inner != "}" { place += 1 }
            name = spelling(from: first)
            guard take("}") else { throw fault(.badEscape(spelling(from: start)), from: start) }
        }
        guard let found = NamedClass.unicode(name) else {
            let near = NearestName.of(name, in: Script.allCases.map(\.rawValue))
            throw fault(.noSuchClass(spelling(from: start), near: near), from: start)
        }
        return turned(found, isTurned)
    }

    /// A class as the flags have it, and turned round where that is wanted.
    private func turned(_ found: ScalarClass, _ isInverted: Bool) -> ScalarClass {
        var found = found
        found.foldsCase = flags.foldsCase
        found.isInverted = isInverted
        return found
    }
}
