/// Which names of authorities are the school's own; each is compared once and remembered.
final class KnownAreas {
    private let own: String?
    private var answers: [String: Bool] = [:]

    init(_ area: String?) {
        own = area.map { AreaName.folded($0) }
    }

    func isOwn(_ area: String) -> Bool {
        guard let own else { return false }
        if let answer = answers[area] { return answer }
        let answer = AreaName.folded(area) == own
        answers[area] = answer
        return answer
    }
}
