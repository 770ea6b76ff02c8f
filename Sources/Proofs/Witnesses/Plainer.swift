import Rules

/// Puts plainer values into a school where any would do: the day of the check, the model's example.
struct Plainer {
    let judge: Judge
    let filler: Filler

    func plainer(_ piece: Piece) -> Piece {
        var best = piece
        var place = 0
        while let candidate = candidate(best, place) {
            if candidate != best, judge.accepts(candidate) { best = candidate }
            place += 1
        }
        return best
    }

    /// The piece with one of its values made plain; none where it has fewer values.
    private func candidate(_ piece: Piece, _ place: Int) -> Piece? {
        var rest = place
        let made = visit(piece, nil, filler.model.root, &rest)
        return rest < 0 ? made : nil
    }

    private func visit(
        _ piece: Piece,
        _ field: FieldDefinition?,
        _ record: RecordDefinition?,
        _ rest: inout Int
    ) -> Piece {
        switch piece {
        case .plain, .text:
            defer { rest -= 1 }
            return rest == 0 ? plain(piece, field) : piece
        case .list(let elements):
            return .list(elements.map { visit($0, field, record, &rest) })
        case .record(let fields):
            return .record(
                fields.map { part in
                    let known = record?[part.name]
                    let inner = known.flatMap { filler.model.record(of: $0.type) }
                    return .init(name: part.name, value: visit(part.value, known, inner, &rest))
                }
            )
        }
    }

    private func plain(_ piece: Piece, _ field: FieldDefinition?) -> Piece {
        guard let field, piece != .plain("none"), field.name != "id" else { return piece }
        switch field.type.element ?? field.type {
        case .date: return .plain(filler.asOf.description)
        case .text: return .text(filler.text(field))
        case .yesNo, .wholeNumber, .number, .money, .period, .place, .word, .list, .record,
            .reference:
            return piece
        }
    }
}
