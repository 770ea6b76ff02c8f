/// How often a field is written, or one of two things chosen.
enum Chance: Sendable {
    case always
    case never
    case of(Double)

    /// As often as a quality shows in the school.
    case with(Quality)

    /// Where it is known of the school.
    case known(Fact)

    /// Where the school says that a kind of partner does not apply.
    case excusing

    /// Where the school was excused from training.
    case waiving
}
