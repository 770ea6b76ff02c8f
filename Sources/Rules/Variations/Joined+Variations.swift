import CEL
import Diagnostics

extension AllOfForm {
    package func variations(in model: Model) -> [Variation<FormMeaning>] {
        forms.variations(in: model) { .and($0, at: span) }
            + [Variation(.quantifier, at: span, "all of", "any of", other)]
    }

    private var other: FormMeaning { FormMeaning(.or(forms.map(\.expression), at: span)) }
}

extension AnyOfForm {
    package func variations(in model: Model) -> [Variation<FormMeaning>] {
        forms.variations(in: model) { .or($0, at: span) }
            + [Variation(.quantifier, at: span, "any of", "all of", other)]
    }

    private var other: FormMeaning { FormMeaning(.and(forms.map(\.expression), at: span)) }
}

extension NotForm {
    package func variations(in model: Model) -> [Variation<FormMeaning>] {
        form.variations(in: model).map { variation in
            variation.map { FormMeaning(.not($0.expression, at: span)) }
        } + [Variation(.condition, at: span, "not", nil, FormMeaning(form.expression))]
    }
}

extension FieldsForm {
    package func variations(in model: Model) -> [Variation<FormMeaning>] {
        filter.variations(in: model).map { variation in
            variation.map { FormMeaning($0.expression(on: nil)) }
        }
    }
}

extension [any RuleForm] {
    /// The slips in any one of several forms, and each of them left out.
    fileprivate func variations(
        in model: Model,
        _ joined: ([Expression]) -> Expression
    ) -> [Variation<FormMeaning>] {
        indices.flatMap { index in
            var others = map(\.expression)
            let inner = self[index].variations(in: model).map { variation in
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
                    form.sentence,
                    nil,
                    FormMeaning(joined(fewer))
                )
            ]
        }
    }
}
