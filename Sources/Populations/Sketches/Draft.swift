/// One inventory while it is written.
struct Draft {
    let school: SchoolFacts
    let days: DayTable
    let excuses: [Excuse]
    var draws: Draws
    var bytes: [UInt8]

    /// How often each quality shows here, in the order of `Quality`.
    private let qualities: [Double]
    private let excuse: Int?
    private let isWaiving: Bool

    /// How many elements the lists have that ids point into; none where a list is not recorded.
    private var counts: [Int?]
    private var ordinal = 0

    init(_ school: SchoolFacts, of population: Population, into bytes: [UInt8]) {
        self.school = school
        self.bytes = bytes
        (days, excuses) = (population.days, population.excuses)
        var draws = Draws(seed: population.seed, id: school.id)
        let step = Practice.drawn(
            &draws,
            isLarge: school.isLarge,
            isInCity: school.isInCity
        )
        qualities = Quality.allCases.map { Self.quality(Practice.all[step][$0], &draws) }
        let isExcusing = draws.happens(0.15) && !excuses.isEmpty
        excuse = isExcusing ? draws.below(excuses.count) : nil
        isWaiving = population.hasWaivers && draws.happens(0.03)
        counts = Array(repeating: nil, count: population.referencedLists)
        self.draws = draws
    }

    /// How often a quality shows in one school: what is done as a rule is done throughout.
    private static func quality(_ share: Double, _ draws: inout Draws) -> Double {
        draws.happens(share * share * share) ? max(share, 0.995) : share
    }

    private mutating func happens(_ chance: Chance) -> Bool {
        switch chance {
        case .always: true
        case .never: false
        case .of(let share): draws.happens(share)
        case .with(let quality): draws.happens(qualities[quality.rawValue])
        case .known(let fact): school[fact] != nil
        case .excusing: excuse != nil
        case .waiving: isWaiving
        }
    }

    mutating func write(_ sketch: Sketch) {
        switch sketch {
        case .text(let text): bytes += text
        case .fact(let fact): bytes += school[fact] ?? []
        case .phrase(let before, let after): phrase(before, after)
        case .oneOf(let sketches): write(sketches[draws.below(sketches.count)])
        case .inTurn(let sketches): write(sketches[(school.turn + ordinal) % sketches.count])
        case .either(let chance, let first, let second): write(happens(chance) ? first : second)
        case .someOf(let texts, let range): writeSome(of: texts, range)
        case .number(let range, let step): bytes.append(number: draws.number(in: range) * step)
        case .day(let range): bytes += days[draws.number(in: range)]
        case .numbered(let prefix): writeID(prefix, ordinal)
        case .record(let parts): writeRecord(parts)
        case .list(let element, let range, let place): writeList(element, range, place)
        case .reference(let place, let prefix, let range): writeReferences(place, prefix, range)
        case .partners(let partners): writePartners(partners)
        case .excusedKind: bytes += excuse.map { excuses[$0].kind } ?? []
        case .excusedRule: bytes += excuse.map { excuses[$0].rule } ?? []
        }
    }
}

extension Draft {
    private mutating func phrase(_ before: [UInt8], _ after: [UInt8]) {
        bytes += before
        bytes += school.town
        bytes += after
    }

    private mutating func writeRecord(_ parts: [Sketch.Part]) {
        bytes.append(.openingBrace)
        let start = bytes.count
        for part in parts where happens(part.chance) {
            if bytes.count > start { bytes.append(.comma) }
            bytes += part.key
            write(part.sketch)
        }
        bytes.append(.closingBrace)
    }

    private mutating func writeList(_ element: Sketch, _ range: ClosedRange<Int>, _ place: Int?) {
        let count = draws.number(in: range)
        let outer = ordinal
        bytes.append(.openingBracket)
        for index in 0..<count {
            if index > 0 { bytes.append(.comma) }
            ordinal = index
            write(element)
        }
        bytes.append(.closingBracket)
        ordinal = outer
        if let place { counts[place] = count }
    }

    private mutating func writePartners(_ partners: [Sketch.Partner]) {
        bytes.append(.openingBracket)
        ordinal = 0
        for partner in partners where partner.excuse == nil || partner.excuse != excuse {
            guard draws.happens(share(of: partner)) else { continue }
            for _ in 0...draws.below(partner.most) {
                if ordinal > 0 { bytes.append(.comma) }
                write(partner.record)
                ordinal += 1
            }
        }
        bytes.append(.closingBracket)
    }

    /// How likely the school has a partner: those that work with most have the rarer ones too.
    private func share(of partner: Sketch.Partner) -> Double {
        let quality = qualities[Quality.partners.rawValue]
        let reach = quality * quality * quality * quality
        return quality * (partner.share + (1 - partner.share) * reach)
    }

    /// Takes each with the chance that leaves as many as are wanted.
    private mutating func writeSome(of texts: [[UInt8]], _ range: ClosedRange<Int>) {
        var wanted = min(draws.number(in: range), texts.count)
        bytes.append(.openingBracket)
        let start = bytes.count
        for (index, text) in texts.enumerated() where draws.below(texts.count - index) < wanted {
            if bytes.count > start { bytes.append(.comma) }
            bytes += text
            wanted -= 1
        }
        bytes.append(.closingBracket)
    }

    private mutating func writeReferences(
        _ place: Int,
        _ prefix: [UInt8],
        _ range: ClosedRange<Int>
    ) {
        let count = counts[place] ?? 0
        var wanted = min(draws.number(in: range), count)
        bytes.append(.openingBracket)
        let start = bytes.count
        for index in 0..<count where draws.below(count - index) < wanted {
            if bytes.count > start { bytes.append(.comma) }
            writeID(prefix, index)
            wanted -= 1
        }
        bytes.append(.closingBracket)
    }

    private mutating func writeID(_ prefix: [UInt8], _ ordinal: Int) {
        bytes += prefix
        bytes.append(number: ordinal + 1)
        bytes.append(.quote)
    }
}

extension UInt8 {
    fileprivate static let quote: UInt8 = 0x22
    fileprivate static let comma: UInt8 = 0x2C
    fileprivate static let openingBracket: UInt8 = 0x5B
    fileprivate static let closingBracket: UInt8 = 0x5D
    fileprivate static let openingBrace: UInt8 = 0x7B
    fileprivate static let closingBrace: UInt8 = 0x7D
}
