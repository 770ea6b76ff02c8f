import CEL

extension SentenceWriter {
    /// What is asked of an element, after the element: "whose kind is … and whose status is …".
    func whose(_ filter: Filter, of record: RecordDefinition, at outline: Outline) -> String {
        let pointing = words.pointing
        guard filter.groups.count <= 1 else {
            return "\(pointing.forWhich) \(list(of: filter, of: record, at: outline))"
        }
        let tests = filter.tests.map { "\(pointing.whose) \(text(of: $0, of: record))" }
        let groups = filter.groups.map {
            "\(pointing.forWhich) \(text(of: $0, of: record, at: outline))"
        }
        return joined(tests + groups, words.values.and)
    }

    /// What is asked of something, as sentences of their own.
    func text(of filter: Filter, of record: RecordDefinition, at outline: Outline) -> String {
        guard filter.groups.count <= 1 else { return list(of: filter, of: record, at: outline) }
        let tests = filter.tests.map { standing($0, of: record) }
        let groups = filter.groups.map { text(of: $0, of: record, at: outline) }
        return joined(tests + groups, words.values.and)
    }

    /// Everything that is asked as a numbered list, so that a denial can hold all of it.
    func list(of filter: Filter, of record: RecordDefinition, at outline: Outline) -> String {
        let parts =
            filter.tests.map { Filter(tests: [$0], groups: [], span: filter.span) }
            + filter.groups.map { Filter(tests: [], groups: [$0], span: filter.span) }
        return list(words.grouping.all, parts, at: outline) { text(of: $0, of: record, at: $1) }
    }

    func text(
        of group: Filter.Group,
        of record: RecordDefinition,
        at outline: Outline
    ) -> String {
        switch group {
        case .all(let filters):
            return list(words.grouping.all, filters, at: outline) {
                text(of: $0, of: record, at: $1)
            }
        case .any(let filters):
            return list(words.grouping.any, filters, at: outline) {
                text(of: $0, of: record, at: $1)
            }
        case .not(let filter):
            let denied =
                filter.tests.count + filter.groups.count == 1
                ? text(of: filter, of: record, at: outline)
                : list(of: filter, of: record, at: outline)
            return "\(words.grouping.not) \(denied)"
        }
    }

    /// A comparison with its field pointed at: "its status is Active".
    private func standing(_ test: Filter.Test, of record: RecordDefinition) -> String {
        if let answer = answer(test, of: record) { return answer }
        let isRoot = record.name == lexicon.model.root.name
        let pointer = isRoot ? words.pointing.the : words.pointing.its
        return "\(pointer) \(text(of: test, of: record))"
    }

    /// What a yes or a no says as a sentence of its own, where the model has words for it.
    private func answer(_ test: Filter.Test, of record: RecordDefinition) -> String? {
        guard test.comparison.keyword == "is", case .value(.bool(let truth), _, _) = test.operand
        else { return nil }
        return lexicon.answers(of: record.name)
            .plainText(of: Answer(field: test.field.name, isYes: truth).name)
    }

    func text(of test: Filter.Test, of record: RecordDefinition) -> String {
        let field = lexicon.fields(of: record.name).text(of: test.field.name)
        let isPlural = test.field.field.type.element != nil
        func said(_ phrase: Phrasebook.Phrase?) -> String {
            (isPlural ? phrase?.many : phrase?.one) ?? test.comparison.keyword
        }
        let phrase = said(words.comparisons[test.comparison.keyword])
        guard test.comparison.keyword != "present" else {
            guard case .value(.bool(false), _, _) = test.operand else {
                return "\(field) \(phrase)"
            }
            return "\(field) \(said(words.absent))"
        }
        let type = test.comparison.operand(test.field.field.type) ?? .text
        let word = test.comparison.keyword == "has-all" ? words.values.and : words.values.or
        let following = words.continuations(of: phrase)
        return "\(field) \(phrase) \(text(of: test.operand, as: type, word, following))"
    }
}

extension Phrasebook {
    /// What would turn a comparison's phrase into that of another.
    func continuations(of phrase: String) -> [String] {
        (comparisons.values.flatMap(\.all) + absent.all)
            .filter { $0.hasPrefix("\(phrase) ") }
            .map { String($0.dropFirst(phrase.count + 1)) }
    }
}
