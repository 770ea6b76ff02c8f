import CEL

extension SentenceWriter {
    /// What something is compared with, with the word that stands before the last of several.
    ///
    /// A value is quoted that begins with one of the following phrases.
    func text(
        of operand: Operand,
        as type: FieldType,
        _ word: String,
        _ following: [String] = []
    ) -> String {
        switch operand {
        case .value(let value, let text, _): return said(value, text, type, following)
        case .parameter(let parameter, _):
            let value = said(parameter.value, parameter.text, parameter.type, following)
            return "\(value) (\(parameter.name))"
        case .element(let name, let field):
            if let that = words.pointing.that, field.name == "id" { return "\(that) \(name)" }
            let (before, after) = words.pointing.element
            let fields = lexicon.fields(of: names[name] ?? "")
            return "\(before) \(name)\(after) \(fields.text(of: field.name))"
        case .asOf: return words.values.asOf
        case .list(let operands, _):
            let element = type.element ?? type
            let texts = operands.map { text(of: $0, as: element, word, following) }
            guard let only = texts.first else { return words.values.nothing }
            return texts.count == 1 ? "\(only) \(words.values.alone)" : joined(texts, word)
        }
    }

    private func said(
        _ value: Value,
        _ text: String,
        _ type: FieldType,
        _ following: [String]
    ) -> String {
        switch (type, value) {
        case (.word(let vocabulary), _):
            lexicon.words(of: vocabulary).text(of: text, before: following)
        case (_, .bool(let truth)): truth ? words.values.yes : words.values.no
        case (_, .int(let number)): String(number)
        case (_, .double(let number)): Self.plain(number)
        case (_, .timestamp(let moment)): Day(moment).words(in: words.language)
        case (.period, _): said(period: text)
        default: "“\(text.replacing("”", with: "””"))”"
        }
    }

    /// A number as people write it: no point where it is whole.
    private static func plain(_ number: Double) -> String {
        guard number == number.rounded(), abs(number) < 1e15 else { return String(number) }
        return String(Int64(number))
    }

    private func said(period: String) -> String {
        let parts = period.split(separator: " ")
        let unit = words.values.units.first { $0.written == parts.last ?? "" }
        return "\(parts.first ?? "") \(unit?.said ?? "")"
    }
}
