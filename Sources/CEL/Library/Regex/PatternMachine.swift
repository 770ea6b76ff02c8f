/// Runs a pattern over a text, all ways of matching side by side, so that the time is never more
/// than the length of the text times the steps of the pattern (Pike's machine; see
/// `PatternProgram`).
struct PatternMachine {
    private let program: PatternProgram
    private let text: [Unicode.Scalar]
    /// How many places of the text are remembered; none where only a match matters.
    private let slots: Int
    private var pending: [Pending] = []

    /// How many steps may still be taken: patterns and texts of any size must come to an end.
    private var stepsLeft: Int

    /// Whether it stopped because all steps were taken.
    var isExhausted: Bool { stepsLeft <= 0 }

    /// What is still to be followed within one place of the text.
    private enum Pending {
        case step(Int)
        case restore(slot: Int, Int)
    }

    init(_ program: PatternProgram, _ text: [Unicode.Scalar], slots: Int, mostSteps: Int) {
        self.program = program
        self.text = text
        self.slots = slots
        self.stepsLeft = mostSteps
    }

    /// The places of the first match at or after a place; -1 for a group that took no part.
    mutating func match(from start: Int) -> [Int]? {
        var current = ThreadList(capacity: program.steps.count)
        var next = current
        var found: [Int]?
        for place in start...text.count {
            if found == nil {
                var places = Array(repeating: -1, count: slots)
                if slots > 0 { places[0] = place }
                follow(0, places, at: place, into: &current)
            }
            guard !current.threads.isEmpty else {
                if found != nil { break }
                current.removeAll()
                continue
            }
            stepsLeft -= current.threads.count
            guard stepsLeft > 0 else { return nil }
            if let places = advance(current, at: place, into: &next) { found = places }
            if found != nil, slots == 0 { break }
            swap(&current, &next)
            next.removeAll()
        }
        return found
    }

    /// Takes the scalar at a place with every thread; the places of a match that one has found.
    private mutating func advance(
        _ current: borrowing ThreadList,
        at place: Int,
        into next: inout ThreadList
    ) -> [Int]? {
        let scalar = place < text.count ? text[place] : nil
        for thread in current.threads {
            let isTaken: Bool
            switch program.steps[thread.step] {
            case .scalar(let wanted): isTaken = scalar?.value == wanted
            case .oneOf(let number):
                isTaken = scalar.map { program.classes[number].contains($0) } ?? false
            case .match: return ended(thread.places, at: place)
            case .assertion, .split, .jump, .save: isTaken = false
            }
            if isTaken { follow(thread.step + 1, thread.places, at: place + 1, into: &next) }
        }
        return nil
    }

    private func ended(_ places: [Int], at place: Int) -> [Int] {
        guard slots > 1 else { return places }
        var places = places
        places[1] = place
        return places
    }

    /// Adds a thread for every step that can be reached without taking a scalar, the best first.
    private mutating func follow(
        _ step: Int,
        _ places: [Int],
        at place: Int,
        into list: inout ThreadList
    ) {
        var places = places
        pending.append(.step(step))
        while let next = pending.popLast() {
            switch next {
            case .restore(let slot, let old): places[slot] = old
            case .step(let step):
                if list.insert(step) { visit(step, &places, at: place, into: &list) }
            }
        }
    }

    private mutating func visit(
        _ step: Int,
        _ places: inout [Int],
        at place: Int,
        into list: inout ThreadList
    ) {
        switch program.steps[step] {
        case .scalar, .oneOf, .match: list.append(step, places)
        case .jump(let target): pending.append(.step(target))
        case .split(let first, let second):
            pending.append(.step(second))
            pending.append(.step(first))
        case .assertion(let assertion):
            if assertion.holds(at: place, in: text) { pending.append(.step(step + 1)) }
        case .save(let slot):
            if slot < slots {
                pending.append(.restore(slot: slot, places[slot]))
                places[slot] = place
            }
            pending.append(.step(step + 1))
        }
    }
}

/// The threads at one place of a text, in the order of their rank.
private struct ThreadList {
    private(set) var threads: [(step: Int, places: [Int])] = []
    private var marks: [Int]
    private var round = 1

    init(capacity: Int) {
        self.marks = Array(repeating: 0, count: capacity)
    }

    /// Marks a step; false where it is marked already.
    mutating func insert(_ step: Int) -> Bool {
        guard marks[step] != round else { return false }
        marks[step] = round
        return true
    }

    mutating func append(_ step: Int, _ places: [Int]) {
        threads.append((step, places))
    }

    mutating func removeAll() {
        threads.removeAll(keepingCapacity: true)
        round += 1
    }
}

extension PatternNode.Assertion {
    /// Whether it is so before the scalar at a place.
    func holds(at place: Int, in text: [Unicode.Scalar]) -> Bool {
        switch self {
        case .textStart: place == 0
        case .textEnd: place == text.count
        case .lineStart: place == 0 || text[place - 1] == "\n"
        case .lineEnd: place == text.count || text[place] == "\n"
        case .wordBoundary: isWord(place - 1, text) != isWord(place, text)
        case .noWordBoundary: isWord(place - 1, text) == isWord(place, text)
        }
    }

    private func isWord(_ place: Int, _ text: [Unicode.Scalar]) -> Bool {
        text.indices.contains(place) && NamedClass.word.contains(text[place])
    }
}
