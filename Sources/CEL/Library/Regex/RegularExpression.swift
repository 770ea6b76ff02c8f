/// A pattern ready to be looked for, in RE2's syntax and with its meaning: the leftmost match, and
/// of those that begin there the one that the order of the pattern prefers.
///
/// The time is linear in the text. Texts are taken as Unicode scalars.
struct RegularExpression: Sendable {
    /// How many groups keep their text.
    let groupCount: Int

    private let program: PatternProgram
    private let automaton: PatternAutomaton?
    private let mostSteps: Int

    /// Reads a pattern.
    ///
    /// - Parameters:
    ///   - pattern: the pattern.
    ///   - mostSteps: how many steps one search may take.
    /// - Throws: what is wrong with the pattern, and where.
    init(_ pattern: String, mostSteps: Int = 20_000_000) throws(PatternFault) {
        self.mostSteps = mostSteps
        var reader = PatternReader(pattern)
        let node = try reader.pattern()
        self.groupCount = reader.groupNames.count
        self.program = try PatternProgram(node, length: reader.scalars.count)
        self.automaton = PatternAutomaton(program)
    }

    /// Whether a text holds a match.
    ///
    /// - Throws: where a large pattern over a large text would take too many steps.
    func isFound(in text: String) throws(EvaluationMessage) -> Bool {
        if let isFound = automaton?.isFound(in: text) { return isFound }
        var machine = PatternMachine(
            program,
            Array(text.unicodeScalars),
            slots: 0,
            mostSteps: mostSteps
        )
        let isFound = machine.match(from: 0) != nil
        guard !machine.isExhausted else { throw .tooMuchWork(mostSteps) }
        return isFound
    }

    /// The matches in a text from the left, none within another; at most so many.
    ///
    /// An empty match right after another does not count, as in Go and Perl.
    ///
    /// - Throws: where finding them would take too many steps.
    func matches(
        in text: [Unicode.Scalar],
        limit: Int = .max
    ) throws(EvaluationMessage) -> [Match] {
        var machine = PatternMachine(
            program,
            text,
            slots: 2 * groupCount + 2,
            mostSteps: mostSteps
        )
        var matches: [Match] = []
        var (start, end) = (0, -1)
        while matches.count < limit, start <= text.count, let places = machine.match(from: start) {
            let match = Match(places: places)
            let isEmptyAfterMatch = match.range.isEmpty && match.range.lowerBound == end
            if !isEmptyAfterMatch { matches.append(match) }
            end = match.range.upperBound
            start = end == start ? start + 1 : end
        }
        guard !machine.isExhausted else { throw .tooMuchWork(mostSteps) }
        return matches
    }

    /// One place where a pattern matches.
    struct Match: Sendable, Hashable {
        fileprivate let places: [Int]

        /// The whole, in scalars.
        var range: Range<Int> { places[0]..<places[1] }

        /// What a group took, by its number from nought for the whole; none where it took no part.
        func range(of group: Int) -> Range<Int>? {
            let (start, end) = (places[2 * group], places[2 * group + 1])
            return start < 0 || end < 0 ? nil : start..<end
        }
    }
}
