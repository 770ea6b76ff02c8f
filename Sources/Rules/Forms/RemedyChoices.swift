/// Ways to make several forms hold together.
enum RemedyChoices {
    /// Each form by its first way; and each by its first way that only adds, where it has one.
    static func together(_ forms: [[[Change]]]) -> [[Change]] {
        let first = forms.flatMap { ways in ways.first { !$0.isEmpty } ?? [] }
        let adding = forms.flatMap { ways in
            ways.first { !$0.isEmpty && $0.allSatisfy(\.isAddition) }
                ?? ways.first { !$0.isEmpty } ?? []
        }
        return first == adding ? [first] : [first, adding]
    }
}

extension Change {
    /// Whether it gives a list a new record.
    fileprivate var isAddition: Bool {
        if case .add = self { true } else { false }
    }
}
