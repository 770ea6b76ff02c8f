/// What a truth, which may be unknown, is wanted to be.
enum Wanted: Sendable {
    case isTrue
    case isFalse
    case isNotTrue
    case isNotFalse

    /// What is wanted of the opposite.
    var opposite: Wanted {
        switch self {
        case .isTrue: .isFalse
        case .isFalse: .isTrue
        case .isNotTrue: .isNotFalse
        case .isNotFalse: .isNotTrue
        }
    }

    /// Whether of several truths joined by "and" each has to be so; otherwise one is enough.
    var isOfEach: Bool {
        switch self {
        case .isTrue, .isNotFalse: true
        case .isFalse, .isNotTrue: false
        }
    }

    /// Whether a truth is so.
    func accepts(_ truth: Bool?) -> Bool {
        switch self {
        case .isTrue: truth == true
        case .isFalse: truth == false
        case .isNotTrue: truth != true
        case .isNotFalse: truth != false
        }
    }
}
