/// A pattern as steps of a machine that is in many places at once (Thompson, "Regular expression
/// search algorithm", 1968; Cox, "Regular expression matching: the virtual machine approach",
/// 2009).
struct PatternProgram: Sendable {
    /// One step; places are indices of steps.
    enum Step: Sendable, Hashable {
        /// Takes one scalar.
        case scalar(UInt32)
        /// Takes a scalar of a class, by its index.
        case oneOf(Int)
        /// Goes on where something is so.
        case assertion(PatternNode.Assertion)
        /// Goes on in two places, rather in the first.
        case split(Int, Int)
        /// Goes on in another place.
        case jump(Int)
        /// Remembers where the text stands.
        case save(Int)
        /// The pattern is matched.
        case match
    }

    /// Parts of a pattern, once repetitions are written out.
    static let partLimit = 10_000

    private(set) var steps: [Step] = []
    private(set) var classes: [ClassTest] = []
    private var numbers: [ScalarClass: Int] = [:]
    private var parts = 0

    /// Writes out the steps of a pattern.
    init(_ pattern: PatternNode, length: Int) throws(PatternFault) {
        try append(pattern, length)
        steps.append(.match)
    }

    private mutating func append(_ node: PatternNode, _ length: Int) throws(PatternFault) {
        parts += 1
        guard parts <= Self.partLimit else {
            throw PatternFault(.tooLarge(Self.partLimit), at: 0..<length)
        }
        switch node {
        case .empty: break
        case .scalar(let wanted): steps.append(step(of: wanted))
        case .assertion(let assertion): steps.append(.assertion(assertion))
        case .sequence(let nodes): for node in nodes { try append(node, length) }
        case .choice(let options): try append(options[...], length)
        case .group(let inner, let number):
            steps.append(.save(2 * number))
            try append(inner, length)
            steps.append(.save(2 * number + 1))
        case .repetition(let inner, let times): try append(inner, times, length)
        }
    }

    private mutating func step(of wanted: ScalarClass) -> Step {
        if let only = wanted.only { return .scalar(only) }
        if let number = numbers[wanted] { return .oneOf(number) }
        numbers[wanted] = classes.count
        classes.append(ClassTest(wanted))
        return .oneOf(classes.count - 1)
    }

    private mutating func append(
        _ options: ArraySlice<PatternNode>,
        _ length: Int
    ) throws(PatternFault) {
        var ends: [Int] = []
        for option in options.dropLast() {
            let split = reserve()
            try append(option, length)
            ends.append(reserve())
            steps[split] = .split(split + 1, steps.count)
        }
        if let last = options.last { try append(last, length) }
        for end in ends { steps[end] = .jump(steps.count) }
    }

    private mutating func append(
        _ node: PatternNode,
        _ times: PatternNode.Repetition,
        _ length: Int
    ) throws(PatternFault) {
        guard let most = times.most else {
            for _ in 1..<max(times.least, 1) { try append(node, length) }
            // What may be empty is rather repeated once or more, and that or nothing: one fork
            // alone would try its ways in the wrong order.
            if times.least == 0 { return try appendAny(node, times, length) }
            return try appendSome(node, times, length)
        }
        for _ in 0..<times.least { try append(node, length) }
        var splits: [Int] = []
        for _ in times.least..<most {
            splits.append(reserve())
            try append(node, length)
        }
        for split in splits { steps[split] = fork(split + 1, steps.count, times) }
    }

    private mutating func appendSome(
        _ node: PatternNode,
        _ times: PatternNode.Repetition,
        _ length: Int
    ) throws(PatternFault) {
        let start = steps.count
        try append(node, length)
        steps.append(fork(start, steps.count + 1, times))
    }

    private mutating func appendAny(
        _ node: PatternNode,
        _ times: PatternNode.Repetition,
        _ length: Int
    ) throws(PatternFault) {
        let split = reserve()
        if node.isNullable {
            try appendSome(node, times, length)
        } else {
            try append(node, length)
            steps.append(.jump(split))
        }
        steps[split] = fork(split + 1, steps.count, times)
    }

    private func fork(_ again: Int, _ onward: Int, _ times: PatternNode.Repetition) -> Step {
        times.isLazy ? .split(onward, again) : .split(again, onward)
    }

    /// Keeps a place for a step whose aim is not known yet.
    private mutating func reserve() -> Int {
        steps.append(.match)
        return steps.count - 1
    }
}
