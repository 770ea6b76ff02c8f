import CEL
import Diagnostics

extension AllOfForm {
    package func variations(by writer: SentenceWriter) -> [Variation<FormMeaning>] {
        forms.variations(by: writer) { .and($0, at: span) }
            + [Variation(.quantifier, at: span, "all of", "any of", other)]
    }

    private var other: FormMeaning { FormMeaning(.or(forms.map(\.expression), at: span)) }
}

extension AnyOfForm {
    package func variations(by writer: SentenceWriter) -> [Variation<FormMeaning>] {
        forms.variations(by: writer) { .or($0, at: span) }
            + [Variation(.quantifier, at: span, "any of", "all of", other)]
    }

    private var other: FormMeaning { FormMeaning(.and(forms.map(\.expression), at: span)) }
}

extension NotForm {
    package func variations(by writer: SentenceWriter) -> [Variation<FormMeaning>] {
        form.variations(by: writer).map { variation in
            variation.map { FormMeaning(.not($0.expression, at: span)) }
        } + [Variation(.condition, at: span, "not", nil, FormMeaning(form.expression))]
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
            let inner = self[index].variations(by: writer).map { variation in
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
