/// What makes one school's answers differ from another's.
enum Quality: Int, CaseIterable, Sendable {
    /// Working with partners at all.
    case partners
    /// Writing things down: what is not recorded is unknown.
    case recording
    /// Keeping in touch.
    case contact
    /// Reviewing what there is, with somebody who leads it.
    case review
    /// Time, money and training from the school.
    case means
    /// Following a plan.
    case planning
    /// Knowing and telling what comes of it.
    case benefits
}

/// How a school goes about its partnerships.
struct Practice: Sendable {
    let name: String

    /// How many of a hundred schools go about it so.
    let share: Int

    /// How often each quality shows, in the order of `Quality`.
    private let qualities: [Double]

    subscript(quality: Quality) -> Double { qualities[quality.rawValue] }

    /// From worst to best; the shares add up to a hundred.
    static let all = [
        Practice(name: "none", share: 9, qualities: [0, 0.5, 0.3, 0.1, 0.2, 0.15, 0.1]),
        Practice(name: "few", share: 26, qualities: [0.2, 0.82, 0.6, 0.3, 0.35, 0.35, 0.25]),
        Practice(name: "partial", share: 38, qualities: [0.42, 0.92, 0.75, 0.5, 0.5, 0.55, 0.45]),
        Practice(name: "good", share: 21, qualities: [0.72, 0.97, 0.88, 0.75, 0.75, 0.8, 0.72]),
        Practice(
            name: "excellent",
            share: 6,
            qualities: [0.97, 0.99, 0.98, 0.97, 0.97, 0.98, 0.97]
        ),
    ]

    /// The practice of a school: one step better for some of those that are large or in a city.
    static func drawn(_ draws: inout Draws, isLarge: Bool, isInCity: Bool) -> Int {
        var rest = draws.below(100)
        var step = 0
        while step < all.count - 1, rest >= all[step].share {
            rest -= all[step].share
            step += 1
        }
        let lift = (isLarge ? 0.15 : 0) + (isInCity ? 0.15 : 0)
        return draws.happens(lift) ? min(step + 1, all.count - 1) : step
    }
}
