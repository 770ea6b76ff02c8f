/// How schools work with partners of one kind.
struct PartnerHabit: Sendable {
    let kind: String

    /// How many schools that work with everybody have one, from 0 to 1.
    let share: Double

    /// The most that one school has.
    var most = 1
    let profession: String
    var reach = "internal"

    /// What partners are called; `{town}` stands for the school's.
    let names: [String]

    /// The entry of the directory that comes with the command, where they are all one.
    var directory: String?
    let purposes: [String]
    let activities: [String]

    /// What students have of it.
    let gains: [String]

    /// What it costs in a year, in steps of 50 pounds.
    var cost: ClosedRange<Int>?

    static let all = inside + outside

    /// The kinds that schools now and then say do not apply to them.
    static let excusable: Set<String> = [
        "eal", "youth-services", "social-care-services", "international-organisations",
    ]
}

extension PartnerHabit {
    /// A kind of which nothing is known but its name.
    init(unknown kind: String) {
        self.init(
            kind: kind,
            share: 0.5,
            profession: "other",
            names: [kind.replacing("-", with: " ")],
            purposes: ["exchange-ideas", "student-benefit"],
            activities: ["Meeting each term"],
            gains: ["Something to look forward to"]
        )
    }
}
