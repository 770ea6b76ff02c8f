import Checking
import Diagnostics
import Rules
package import YAML

extension Prover {
    /// How many schools are tried where reasoning leaves a question open.
    static let schoolsTried = 3_000

    /// Whether there is a school of which all conditions hold; where exact reasoning leaves that
    /// open, schools are tried.
    ///
    /// What is tried is the same each time: some schools, edits of them, and schools at random.
    ///
    /// - Parameters:
    ///   - conditions: what must hold.
    ///   - schools: pieces of inventories that are likely to be near to such a school.
    /// - Returns: as `ask`; a school that is found was confirmed by the checker.
    /// - Throws: where solver and checker disagree.
    package func ask(
        _ conditions: [Condition],
        near schools: [Node]
    ) throws(Disagreement) -> Answer {
        let answer = try ask(conditions)
        guard case .undecided(let reason) = answer else { return answer }
        let found = tried(conditions, near: schools.compactMap { Piece($0) })
        return found.map { .witness($0) } ?? .undecided(.notFound(reason.description))
    }

    private func tried(_ conditions: [Condition], near schools: [Piece]) -> Witness? {
        let judge = Judge(model: model, asOf: asOf, conditions: conditions)
        let values = SchoolValues(for: conditions.flatMap(\.rules), on: asOf)
        var maker = SchoolMaker(model: model, random: .init(seed: 20_261_120), values: values)
        let bases = schools + [.record([])]
        if let school = bases.first(where: judge.accepts) { return witness(school, judge) }
        for count in 0..<Self.schoolsTried {
            let base = bases[count % bases.count]
            let school = count % 5 == 4 ? maker.school() : maker.edited(base)
            if judge.accepts(school) { return witness(school, judge) }
        }
        return nil
    }
}

extension Piece {
    /// A piece of an inventory as it is written; none where a key is no text.
    fileprivate init?(_ node: Node) {
        if let scalar = node.scalar {
            self =
                scalar.style == .plain && scalar.text.isWord
                ? .plain(scalar.text) : .text(scalar.text)
        } else if let elements = node.elements {
            self = .list(elements.compactMap { Piece($0) })
        } else if let mapping = node.mapping {
            self = .record(
                mapping.entries.compactMap { entry in
                    Piece(entry.value).map { Field(name: entry.name, value: $0) }
                }
            )
        } else {
            return nil
        }
    }
}

extension String {
    /// Whether it needs no quotes wherever it stands.
    fileprivate var isWord: Bool {
        utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E
        }
    }
}
