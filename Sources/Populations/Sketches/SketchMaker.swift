import Rules
import YAML

/// Makes sketches of what a model's records hold: by habit where one is known, by type otherwise.
struct SketchMaker {
    private let model: Model
    private let rules: [Rule]

    /// The id of the rule set.
    private let pack: String

    /// The paths of the lists that ids point into.
    let lists: [String]

    init(model: Model, rules: [Rule], pack: String) {
        (self.model, self.rules, self.pack) = (model, rules, pack)
        let types = model.records.values.flatMap { $0.fields.map(\.type) }
        lists = Set(types.compactMap(\.referenced)).sorted()
    }

    /// What schools may say does not apply to them, with the rules that it answers.
    var excuses: [Excuse] {
        rules.compactMap { rule in
            guard let kind = rule.covers, PartnerHabit.excusable.contains(kind) else { return nil }
            return Excuse(kind: kind.asJSON, rule: rule.id.asJSON)
        }
    }

    /// Whether the rule set has the rule that schools are excused from.
    var hasWaivers: Bool { rules.contains { $0.id == FieldHabits.waivedRule } }

    /// The whole inventory.
    func root(format: String) -> Sketch {
        let first = Sketch.Part("format", .always, .text(format.asJSON))
        return .record([first] + parts(of: model.root, at: ""))
    }

    /// The fields of a record that schools write; `path` is the record's, none within a list.
    private func parts(
        of record: RecordDefinition,
        at path: String?,
        habits: [String: Habit] = [:]
    ) -> [Sketch.Part] {
        record.fields.filter { $0.derivedFrom == nil }.map { field in
            let name = "\(record.name).\(field.name)"
            let habit = habits[field.name] ?? habit(name, field)
            let inner = path.map { $0.isEmpty ? field.name : "\($0).\(field.name)" }
            return Sketch.Part(
                field.name,
                habit?.chance ?? FieldHabits.chances[name] ?? usual(field),
                habit?.sketch ?? known(name, field) ?? sketch(of: field, at: inner)
            )
        }
    }

    /// How often a field is written of which nothing else is known.
    private func usual(_ field: FieldDefinition) -> Chance {
        switch field.type {
        case .record: .always
        case .reference: .never
        default: field.isRequired ? .always : .with(.recording)
        }
    }

    private func habit(_ name: String, _ field: FieldDefinition) -> Habit? {
        if let fact = Fact(rawValue: name) { return Habit(.known(fact), .fact(fact)) }
        switch name {
        case "inventory.as-of": return Habit(.always, .day(0...0))
        case "statement.kind": return Habit(.excusing, .excusedKind)
        case "statement.rule": return Habit(.never)
        case "statement.pack", "waiver.pack": return Habit(.of(0.3), .text(pack))
        default: return partners(field).map { Habit(.with(.recording), $0) }
        }
    }

    /// What a field of this name is filled with, where the model has it as ours does.
    private func known(_ name: String, _ field: FieldDefinition) -> Sketch? {
        FieldHabits.values[name].flatMap { $0.fits(field.type) ? $0 : nil }
    }
}

extension SketchMaker {
    /// A field by its type alone.
    private func sketch(of field: FieldDefinition, at path: String?) -> Sketch {
        let example = field.example?.scalar
        switch field.type {
        case .text: return .text((example?.text ?? field.label()).asJSON)
        case .wholeNumber, .number:
            let usual = example?.integer.flatMap { Int(exactly: $0) } ?? 5
            return .number(0...max(1, min(usual, 1_000_000) * 2), step: 1)
        default: return sketch(of: field.type, at: path)
        }
    }

    private func sketch(of type: FieldType, at path: String?) -> Sketch {
        switch type {
        case .text: .text("Something")
        case .yesNo: .yes(with: .means)
        case .wholeNumber, .number: .number(0...10, step: 1)
        case .money: .money(0...40, step: 25)
        case .date: .either(.with(.contact), .day(-300...0), .day(-1000...(-400)))
        case .period: .text("12 months")
        case .place: .text(Array("{\"latitude\":52.3,\"longitude\":-0.2}".utf8))
        case .word(let name): .oneOf(words(of: name).map { .text($0) })
        case .reference(let path): reference(to: path)
        case .record(let name): .record(model.records[name].map { parts(of: $0, at: path) } ?? [])
        case .list(let element): list(of: element, at: path)
        }
    }

    private func list(of element: FieldType, at path: String?) -> Sketch {
        switch element {
        case .word(let name): .someOf(words(of: name), 0...3)
        case .reference(let path): reference(to: path)
        case .record(let name): records(name, at: path)
        default: .list(sketch(of: element, at: nil), 0...3, nil)
        }
    }

    private func records(_ name: String, at path: String?) -> Sketch {
        guard let record = model.records[name] else { return .text(Array("[]".utf8)) }
        let place = path.flatMap { lists.firstIndex(of: $0) }
        let ids = ["id": Habit(.always, .numbered(Array("\"\(name)-".utf8)))]
        let element = Sketch.record(parts(of: record, at: nil, habits: ids))
        return .list(element, FieldHabits.counts[name] ?? 0...4, place)
    }

    private func reference(to path: String) -> Sketch {
        let steps = path.split(separator: ".").map(String.init)
        guard let place = lists.firstIndex(of: path),
            let field = model.field(at: steps, from: model.root),
            let record = model.record(of: field.type)
        else { return .text(Array("[]".utf8)) }
        return .reference(place, prefix: Array("\"\(record.name)-".utf8), 1...2)
    }

    private func words(of vocabulary: String) -> [[UInt8]] {
        model.vocabularies[vocabulary]?.names.map(\.asJSON) ?? []
    }
}

extension SketchMaker {
    /// The list of partners; none where the field does not hold records of kinds that are known.
    private func partners(_ field: FieldDefinition) -> Sketch? {
        guard case .list(.record(let name)) = field.type, let record = model.records[name],
            let kinds = record["kind"].flatMap({ model.vocabulary(of: $0.type) })?.names,
            record["partner"] != nil
        else { return nil }
        let habits = PartnerHabit.all.filter { kinds.contains($0.kind) }
        let known = Set(habits.map(\.kind))
        let others = kinds.filter { !known.contains($0) }.map { PartnerHabit(unknown: $0) }
        return .partners((habits + others).map { partner($0, record) })
    }

    private func partner(_ habit: PartnerHabit, _ record: RecordDefinition) -> Sketch.Partner {
        let live = parts(of: record, at: nil, habits: fitted(habit.live, record))
        let idle = parts(of: record, at: nil, habits: fitted(habit.idle, record))
        let kind = habit.kind.asJSON
        return Sketch.Partner(
            excuse: excuses.firstIndex { $0.kind == kind },
            share: habit.share,
            most: habit.most,
            record: .either(.with(.contact), .record(live), .record(idle))
        )
    }

    /// The habits with the words alone that the model has.
    private func fitted(_ habits: [String: Habit], _ record: RecordDefinition) -> [String: Habit] {
        var fitted: [String: Habit] = [:]
        for (name, habit) in habits {
            guard let field = record[name] else { continue }
            let words = model.vocabulary(of: field.type).map { Set($0.names.map(\.asJSON)) }
            fitted[name] = words.map { habit.keeping($0) } ?? habit
        }
        return fitted
    }
}

extension FieldType {
    /// The path of the list that it points into.
    fileprivate var referenced: String? {
        switch self {
        case .reference(let path): path
        case .list(let element): element.referenced
        case .text, .yesNo, .wholeNumber, .number, .money, .date, .period, .place, .word, .record:
            nil
        }
    }
}
