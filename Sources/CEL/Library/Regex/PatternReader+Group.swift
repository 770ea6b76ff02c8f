extension PatternReader {
    /// Reads what begins with `(`; none where it is but a change of flags.
    mutating func group() throws(PatternFault) -> PatternNode? {
        let start = place
        try refuseLooking()
        if take("(?P<") || take("(?<") { return try captured(from: start, name: name()) }
        guard take("(?") else {
            place += 1
            return try captured(from: start, name: nil)
        }
        let changed = try changedFlags(from: start)
        if take(")") {
            flags = changed
            return nil
        }
        let outer = flags
        place += 1
        flags = changed
        let node = try inside(from: start)
        flags = outer
        return node
    }

    private mutating func captured(
        from start: Int,
        name: String?
    ) throws(PatternFault) -> PatternNode {
        groupNames.append(name)
        let number = groupNames.count
        return .group(try inside(from: start), number: number)
    }

    /// Reads a name and its `>`.
    private mutating func name() throws(PatternFault) -> String {
        let start = place
        while let next = peek(), next != ">", next != ")" { place += 1 }
        let name = spelling(from: start)
        let isWord = scalars[start..<place].allSatisfy(NamedClass.word.contains)
        guard !name.isEmpty, isWord, peek() == ">" else {
            throw fault(.badName(name), from: start)
        }
        guard !groupNames.contains(name) else { throw fault(.repeatedName(name), from: start) }
        place += 1
        return name
    }

    /// Reads flags up to, and without, the `:` or `)` after them.
    private mutating func changedFlags(from start: Int) throws(PatternFault) -> Flags {
        var changed = flags
        var isOn = true
        var isComplete = true
        while let next = peek(), next != ":", next != ")" {
            guard next != "-" || isOn else { throw fault(.badFlag("-"), from: place, to: 1) }
            if next == "-" {
                isOn = false
                isComplete = false
            } else {
                try change(&changed, next, to: isOn)
                isComplete = true
            }
            place += 1
        }
        guard peek() != nil else { throw fault(.unclosedGroup, from: start, to: 1) }
        guard isComplete else { throw fault(.badFlag("-"), from: place - 1, to: 1) }
        return changed
    }

    private func change(
        _ flags: inout Flags,
        _ letter: Unicode.Scalar,
        to isOn: Bool
    ) throws(PatternFault) {
        switch letter {
        case "i": flags.foldsCase = isOn
        case "m": flags.hasLines = isOn
        case "s": flags.takesLineFeed = isOn
        case "U": flags.isLazy = isOn
        default: throw fault(.badFlag(String(letter)), from: place, to: 1)
        }
    }

    /// What other engines have and a matcher in linear time cannot have.
    private mutating func refuseLooking() throws(PatternFault) {
        let start = place
        for sign in ["(?=", "(?!", "(?<=", "(?<!", "(?>", "(?#", "(?P=", "(?P>", "(?|"]
        where take(sign) {
            throw fault(.unsupported(sign), from: start)
        }
    }
}
