import Rules

/// Makes a school smaller for as long as it still answers the question.
///
/// Many parts are left out at once at first, then fewer, then single ones. What an inventory must
/// say is left in: an id, a kind.
struct Shrinker {
    let judge: Judge
    let model: Model

    /// A school of which no element and no field can be left out.
    func shrunk(_ piece: Piece) -> Piece {
        let parts = Parts(of: piece, model)
        var dropped: Set<Int> = []
        var size = parts.ends.count
        while size > 1 {
            size = (size + 1) / 2
            _ = pass(piece, parts, size, &dropped)
        }
        while pass(piece, parts, 1, &dropped) {}
        return parts.piece(piece, without: dropped)
    }

    /// Leaves out what can go of each run of so many parts; whether anything went.
    private func pass(
        _ piece: Piece,
        _ parts: Parts,
        _ size: Int,
        _ dropped: inout Set<Int>
    ) -> Bool {
        var hasChanged = false
        for start in stride(from: 0, to: parts.ends.count, by: size) {
            let run = start..<min(start + size, parts.ends.count)
            let more = dropped.union(run.flatMap { $0..<parts.ends[$0] })
            guard more.count > dropped.count,
                judge.accepts(parts.piece(piece, without: more))
            else { continue }
            dropped = more
            hasChanged = true
        }
        return hasChanged
    }
}

/// The parts of a piece that may be left out, numbered as they stand, each before those within it.
private struct Parts {
    /// For each part, the number after the last part within it.
    private(set) var ends: [Int] = []
    private let model: Model

    init(of piece: Piece, _ model: Model) {
        self.model = model
        _ = visit(piece, model.root) { _ in true }
    }

    /// The piece without some of its parts.
    func piece(_ piece: Piece, without dropped: Set<Int>) -> Piece {
        var walk = self
        walk.ends = []
        return walk.visit(piece, model.root) { !dropped.contains($0) }
    }

    private mutating func visit(
        _ piece: Piece,
        _ definition: RecordDefinition?,
        _ isKept: (Int) -> Bool
    ) -> Piece {
        switch piece {
        case .plain, .text: return piece
        case .list(let elements):
            return .list(elements.compactMap { part($0, definition, isKept) })
        case .record(let fields):
            return .record(
                fields.compactMap { field in
                    let known = definition?[field.name]
                    let inner = known.flatMap { model.record(of: $0.type) }
                    let value =
                        known?.isRequired ?? false
                        ? visit(field.value, inner, isKept) : part(field.value, inner, isKept)
                    return value.map { .init(name: field.name, value: $0) }
                }
            )
        }
    }

    /// A part with what is kept within it; none where it is left out itself.
    private mutating func part(
        _ piece: Piece,
        _ definition: RecordDefinition?,
        _ isKept: (Int) -> Bool
    ) -> Piece? {
        let number = ends.count
        ends.append(number)
        let rest = visit(piece, definition, isKept)
        ends[number] = ends.count
        return isKept(number) ? rest : nil
    }
}
