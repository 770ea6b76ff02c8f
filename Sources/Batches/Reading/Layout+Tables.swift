import CEL
import Rules

extension Layout {
    /// For each list of a level, the level of its elements.
    func elementLevels(_ plan: ColumnPlan) -> [[(list: Int, level: Int)]] {
        let elements = fields.filter { $0.kind == .list && $0.level >= 0 }
            .map { (list: Int($0.column), level: Int($0.level)) }
        return levels.map { level in
            level.lists.compactMap { list in elements.first { $0.list == list } }
        }
    }

    func isWord(_ words: WordTable, _ named: Int) -> [Bool] {
        vocabularies.flatMap { vocabulary in
            var isWord = Array(repeating: false, count: named)
            for word in vocabulary.words { isWord[Int(words.number(of: word.name))] = true }
            return isWord
        }
    }

    func implied(_ words: WordTable, _ named: Int) -> [Int32] {
        derived.flatMap { derived in
            var implied = Array(repeating: Int32(-1), count: named)
            guard derived.vocabulary >= 0 else { return implied }
            for word in vocabularies[Int(derived.vocabulary)].words {
                guard let other = word.implied[derived.field] else { continue }
                implied[Int(words.number(of: word.name))] = words.number(of: other)
            }
            return implied
        }
    }
}
