import CEL
import Diagnostics

extension AllOfForm {
    package func variations(by writer: SentenceWriter) -> [Variation<FormMeaning>] {
        forms.variations(by: writer) { .and($0, at: span) }
            + [writer.turned(from: \.all, to: \.any, at: span, other)]
    }

    private var other: FormMeaning { FormMeaning(.or(forms.map(\.expression), at: span)) }
}

extension AnyOfForm {
    package func variations(by writer: SentenceWriter) -> [Variation<FormMeaning>] {
        forms.variations(by: writer) { .or($0, at: span) }
            + [writer.turned(from: \.any, to: \.all, at: span, other)]
    }

    private var other: FormMeaning { FormMeaning(.and(forms.map(\.expression), at: span)) }
}

extension NotForm {
    package func variations(by writer: SentenceWriter) -> [Variation<FormMeaning>] {
        form.variations(by: writer).filter { !$0.changed.expression.isAlwaysTrue }
            .map { variation in
                variation.map { FormMeaning(.not($0.expression, at: span)) }
            } + [takenBack(writer)]
    }

    private func takenBack(_ writer: SentenceWriter) -> Variation<FormMeaning> {
        Variation(
            .condition,
            at: span,
            writer.text(of: self, at: .top),
            writer.text(of: form, at: .top),
            FormMeaning(form.expression)
        )
    }
}

extension FieldsForm {
    package func variations(by writer: SentenceWriter) -> [Variation<FormMeaning>] {
        filter.variations(of: writer.lexicon.model.root, by: writer).map { variation in
            variation.map { FormMeaning($0.expression(on: nil)) }
        }
    }
}

extension [any RuleForm] {
    /// The slips in any one of several forms, and each of them left out.
    fileprivate func variations(
        by writer: SentenceWriter,
        _ joined: ([Expression]) -> Expression
    ) -> [Variation<FormMeaning>] {
        indices.flatMap { index in
            var others = map(\.expression)
            let inner = self[index].variations(by: writer)
                .filter { !$0.changed.expression.isAlwaysTrue }.map { variation in
                    variation.map { changed in
                        others[index] = changed.expression
                        return FormMeaning(joined(others))
                    }
                }
            guard count > 1 else { return inner }
            var fewer = map(\.expression)
            fewer.remove(at: index)
            let form = self[index]
            return inner + [
                Variation(
                    .condition,
                    at: form.span,
                    writer.text(of: form, at: .top),
                    nil,
                    FormMeaning(joined(fewer))
                )
            ]
        }
    }
}

extension SentenceWriter {
    /// All for any, or any for all.
    fileprivate func turned(
        from was: KeyPath<Phrasebook.Grouping, String>,
        to becomes: KeyPath<Phrasebook.Grouping, String>,
        at span: Span,
        _ changed: FormMeaning
    ) -> Variation<FormMeaning> {
        let grouping = words.grouping
        let (was, becomes) = (grouping[keyPath: was].title, grouping[keyPath: becomes].title)
        return Variation(.quantifier, at: span, was, becomes, changed)
    }
}

extension Expression {
    /// Whether it asks for nothing, which no author can write as a part of something.
    fileprivate var isAlwaysTrue: Bool { kind == .literal(.bool(true)) }
}
