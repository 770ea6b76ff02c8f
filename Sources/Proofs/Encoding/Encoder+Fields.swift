import CEL
import Rules

extension Encoder {
    var root: RecordSymbol { RecordSymbol(definition: model.root, path: "", pattern: "") }

    /// A field of a value, or whether it is there.
    mutating func select(
        _ operand: Reading,
        _ selection: Expression.Selection,
        _ whole: Checked
    ) throws(OutsideFragment) -> Reading {
        guard case .record(let record) = operand.value, selection.mode != .optional,
            let definition = record.definition.fields.first(where: {
                $0.identifier == selection.field
            })
        else { throw outside("the field '\(selection.field)'", whole) }
        let reading = try field(definition, of: record, whole)
        let value = selection.mode == .presence ? Symbol.truth(.yes) : reading.value
        return Self.strict([operand, reading], value)
    }

    /// What a field of a record holds.
    mutating func field(
        _ definition: FieldDefinition,
        of record: RecordSymbol,
        _ whole: Checked
    ) throws(OutsideFragment) -> Reading {
        let path = record.path.isEmpty ? definition.name : "\(record.path).\(definition.name)"
        if let known = readings[path] { return known }
        let reading = try made(definition, of: record, at: path, whole)
        readings[path] = reading
        return reading
    }

    private mutating func made(
        _ definition: FieldDefinition,
        of record: RecordSymbol,
        at path: String,
        _ whole: Checked
    ) throws(OutsideFragment) -> Reading {
        if path == "as-of", definition.type == .date {
            return .constant(.timestamp(asOf.timestamp))
        }
        if let source = definition.derivedFrom {
            return try derived(definition, from: source, record, whole)
        }
        let pattern =
            record.pattern.isEmpty
            ? definition.name : "\(record.pattern).\(definition.name)"
        if case .record = definition.type {
            return inner(definition, of: record, at: path, pattern)
        }
        let recorded = recorded(definition, of: record)
        var field = Field(definition: definition, record: record, path: path, pattern: pattern)
        field.recorded = recorded
        field.nothing = nothing(definition, of: record, recorded)
        return Reading(known: recorded, value: try value(of: field, whole))
    }

    /// A field whose variables are being made.
    struct Field {
        let definition: FieldDefinition
        let record: RecordSymbol
        let path: String
        let pattern: String
        var recorded = Term.yes
        var nothing = Term.no
    }

    private mutating func recorded(_ definition: FieldDefinition, of record: RecordSymbol) -> Term {
        let isAnything = record.written || record.none
        if definition.isRequired { return isAnything }
        let recorded = script.variable(.truth)
        script.require(.implies(recorded, isAnything))
        script.require(.implies(record.none, recorded))
        return recorded
    }

    /// When a field is `none`; a list that holds nothing is, and a truth never is.
    private mutating func nothing(
        _ definition: FieldDefinition,
        of record: RecordSymbol,
        _ recorded: Term
    ) -> Term {
        if definition.isRequired || definition.type == .yesNo || definition.type.element != nil {
            return record.none
        }
        let nothing = script.variable(.truth)
        script.require(.implies(record.none, nothing))
        return nothing
    }

    /// A record within a record; that which is required can only be left out with the whole.
    private mutating func inner(
        _ definition: FieldDefinition,
        of record: RecordSymbol,
        at path: String,
        _ pattern: String
    ) -> Reading {
        guard let inner = model.record(of: definition.type) else {
            return Reading(value: .other(nothing: .no))
        }
        var symbol = RecordSymbol(definition: inner, path: path, pattern: pattern)
        symbol.written = record.written
        symbol.none = record.none
        let needsWriting = inner.fields.contains { $0.isRequired || $0.derivedFrom != nil }
        if needsWriting, !definition.isRequired {
            symbol.written = script.variable(.truth)
            symbol.none = script.variable(.truth)
            script.require(!(symbol.written && symbol.none))
            script.require(.implies(symbol.written, record.written))
            script.require(.implies(symbol.none, record.written || record.none))
            script.require(.implies(record.none, symbol.none))
        }
        fields[path] = FieldVariables(
            definition: definition,
            recorded: symbol.written || symbol.none,
            nothing: symbol.none,
            content: .record
        )
        return Reading(value: .record(symbol))
    }

    /// The word that another field's word implies.
    private mutating func derived(
        _ definition: FieldDefinition,
        from source: String,
        _ record: RecordSymbol,
        _ whole: Checked
    ) throws(OutsideFragment) -> Reading {
        guard let field = record.definition[source],
            let vocabulary = model.vocabulary(of: field.type)
        else { throw outside("the field '\(definition.name)'", whole) }
        let reading = try self.field(field, of: record, whole)
        guard case .text(.choice(let choices)) = reading.value else {
            throw outside("the field '\(definition.name)'", whole)
        }
        var cases: [String: [Term]] = record.none == .no ? [:] : ["": [record.none]]
        for choice in choices {
            guard let word = vocabulary[choice.text]?.implied[definition.name] else { continue }
            cases[word, default: []].append(reading.known && choice.isSo && !record.none)
        }
        let words = cases.sorted { $0.key < $1.key }
            .map { (text: $0.key, isSo: script.named(.any($0.value))) }
        return Reading(known: .any(words.map(\.isSo)), value: .text(.choice(words)))
    }
}
