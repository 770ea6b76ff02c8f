/// What a form is made of, for those who walk through rules whatever their forms.
package struct FormParts: Sendable {
    /// Something that is compared with something, under the keyword that authors write.
    package struct Compared: Sendable {
        package let keyword: String
        package let operand: Operand
    }

    /// Forms within it.
    package var forms: [any RuleForm] = []

    /// What it asks of the fields of records.
    package var filters: [Filter] = []

    /// The list that it goes through.
    package var list: ListReference?

    /// A field that it names beside its filters.
    package var field: FieldReference?

    /// What it counts against.
    package var bound: Compared?
}

extension FormParts {
    /// Every comparison of a field.
    package var tests: [Filter.Test] { filters.flatMap(\.allTests) }

    /// Everything that something is compared with.
    package var compared: [Compared] {
        (bound.map { [$0] } ?? [])
            + tests.map { Compared(keyword: $0.comparison.keyword, operand: $0.operand) }
    }

    /// Every field that it names, the list among them.
    package var fields: [FieldReference] {
        [list?.reference, field].compactMap(\.self) + tests.map(\.field)
    }
}

extension RuleForm {
    /// The form and all forms within it.
    package var all: [any RuleForm] { [self] + parts.forms.flatMap(\.all) }
}

extension CountForm {
    package var parts: FormParts {
        FormParts(
            filters: filter.map { [$0] } ?? [],
            list: list,
            field: different,
            bound: .init(keyword: bound.rawValue, operand: number)
        )
    }
}

extension EveryForm {
    package var parts: FormParts {
        FormParts(filters: (scope.filter.map { [$0] } ?? []) + [wanted], list: scope.list)
    }
}

extension EachForm {
    package var parts: FormParts {
        FormParts(
            forms: [wanted],
            filters: scope.filter.map { [$0] } ?? [],
            list: scope.list
        )
    }
}

extension AllOfForm {
    package var parts: FormParts { FormParts(forms: forms) }
}

extension AnyOfForm {
    package var parts: FormParts { FormParts(forms: forms) }
}

extension NotForm {
    package var parts: FormParts { FormParts(forms: [form]) }
}

extension FieldsForm {
    package var parts: FormParts { FormParts(filters: [filter]) }
}

extension Operand {
    /// The operand, or those of its list.
    package var all: [Operand] {
        if case .list(let operands, _) = self { operands.flatMap(\.all) } else { [self] }
    }
}

extension Rule {
    /// Every form that it is made of, forms within forms and its condition among them.
    package var forms: [any RuleForm] {
        let wanted: [any RuleForm] =
            switch requirement {
            case .form(let form): [form]
            case .levels(let levels): levels.map(\.form)
            case .expression: []
            }
        return ((applies.map { [$0.condition] } ?? []) + wanted).flatMap(\.all)
    }
}
