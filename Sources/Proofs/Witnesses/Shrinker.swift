import Rules

/// Makes a school smaller for as long as it still answers the question.
///
/// What an inventory must say is left in: an id, a kind.
struct Shrinker {
    let judge: Judge
    let model: Model

    /// A school of which no element and no field can be left out.
    func shrunk(_ piece: Piece) -> Piece {
        var best = piece
        while let smaller = smaller(best, model.root).first(where: { judge.accepts($0) }) {
            best = smaller
        }
        return best
    }

    /// Every piece with one part less, the largest parts first.
    private func smaller(_ piece: Piece, _ definition: RecordDefinition?) -> [Piece] {
        switch piece {
        case .plain, .text: return []
        case .list(let elements): return shorter(elements, definition)
        case .record(let fields): return fewer(fields, definition)
        }
    }

    private func shorter(_ elements: [Piece], _ definition: RecordDefinition?) -> [Piece] {
        let without = elements.indices.reversed().map { index in
            Piece.list(elements.enumerated().filter { $0.offset != index }.map(\.element))
        }
        let within = elements.indices.flatMap { index in
            smaller(elements[index], definition).map { part in
                var elements = elements
                elements[index] = part
                return Piece.list(elements)
            }
        }
        return without + within
    }

    private func fewer(_ fields: [Piece.Field], _ definition: RecordDefinition?) -> [Piece] {
        let without = fields.indices.filter { index in
            !(definition?[fields[index].name]?.isRequired ?? false)
        }
        .map { index in
            Piece.record(fields.enumerated().filter { $0.offset != index }.map(\.element))
        }
        let within = fields.indices.flatMap { index in
            let inner = (definition?[fields[index].name]?.type).flatMap { model.record(of: $0) }
            return smaller(fields[index].value, inner).map { part in
                var fields = fields
                fields[index].value = part
                return Piece.record(fields)
            }
        }
        return without + within
    }
}
