/// How a value is made up: a tree like the model's, gone through once for each school.
///
/// Whatever can be written beforehand is kept as the bytes of JSON.
indirect enum Sketch: Sendable {
    case text([UInt8])

    /// What the school is known to be.
    case fact(Fact)

    /// A text around the name of the school's town.
    case phrase([UInt8], [UInt8])

    /// One of some, each as likely.
    case oneOf([Sketch])

    /// One of some, another for each element of a list.
    case inTurn([Sketch])
    case either(Chance, Sketch, Sketch)

    /// A list of different ones out of some.
    case someOf([[UInt8]], ClosedRange<Int>)

    /// A multiple of a step.
    case number(ClosedRange<Int>, step: Int)

    /// A day, counted from the one described.
    case day(ClosedRange<Int>)

    /// A text and the place in the list, from one.
    case numbered([UInt8])
    case record([Part])

    /// A list of so many; where ids point into it, its number among such lists.
    case list(Sketch, ClosedRange<Int>, Int?)

    /// A list of different ids of a list that is written already.
    case reference(Int, prefix: [UInt8], ClosedRange<Int>)

    /// The list of partners, kind by kind.
    case partners([Partner])

    /// The kind, or the rule about it, that does not apply to the school.
    case excusedKind
    case excusedRule

    /// A field of a record.
    struct Part: Sendable {
        /// The name with its quotes and colon.
        let key: [UInt8]
        let chance: Chance
        let sketch: Sketch
    }

    /// Partners of one kind.
    struct Partner: Sendable {
        /// The place of the kind among those that may be excused.
        let excuse: Int?

        /// How many schools that work with everybody have one.
        let share: Double
        let most: Int
        let record: Sketch
    }
}
