import CEL
import Checking
import Partners
import Rules

/// Makes new partners of what is known of them, and of what is taken for granted.
///
/// Taken for granted is only what makes the partner one at all: that work with it has begun, that
/// the school was in touch on the day, and that it is for what the directory says it offers. Who
/// looks after it, what it is reviewed for and when, is left open, so that rules which ask for
/// that become questions.
struct AdditionMaker {
    private let inventory: Inventory
    private let model: Model
    private let day: Day
    private let entries: [DirectoryEntry]

    init(_ reader: ScenarioReader) {
        inventory = reader.inventory
        model = reader.model
        day = reader.day
        entries = reader.entries
    }

    /// An entry of a directory, as the first of its kinds.
    func addition(of entry: DirectoryEntry) -> Addition? {
        entry.kinds.first.flatMap { made([], entry, kind: $0) }
    }

    /// Some partner of a kind.
    func addition(ofKind kind: String) -> Addition? {
        made([setting("kind", .string(kind))].compactMap(\.self), nil, kind: kind)
    }

    /// What was written; none where it has no kind.
    func addition(written: [Change.Setting]) -> Addition? {
        func text(_ field: String) -> String? { written.first { $0.path == [field] }?.value.text }
        let id = text("directory")
        let entry = id.flatMap { id in entries.first { $0.id == id } }
        let kind = text("kind") ?? entry?.kinds.first
        return kind.flatMap { made(written, entry, kind: $0) }
    }

    private func made(
        _ written: [Change.Setting],
        _ entry: DirectoryEntry?,
        kind: String
    ) -> Addition? {
        let facts = entry?.facts(as: kind, by: model) ?? []
        let layers: [(Addition.Basis, [Change.Setting])] = [
            (.written, written), (.directory, facts + offers(of: entry)), (.assumed, assumed(kind)),
        ]
        let fields = (model.records["partnership"]?.fields ?? []).compactMap { field in
            layers.lazy.map { basis, settings in
                settings.filter { $0.path.first == field.name }.map {
                    Addition.Field(setting: $0, basis: basis)
                }
            }.first { !$0.isEmpty }
        }.flatMap(\.self)
        let name = fields.first { $0.setting.path == ["partner"] }?.setting.value.text ?? kind
        return Addition(name: name, fields: fields, double: double(name, entry))
    }

    /// What it is for, where the directory says.
    private func offers(of entry: DirectoryEntry?) -> [Change.Setting] {
        guard let entry, !entry.offers.isEmpty else { return [] }
        return [setting("purposes", .list(entry.offers.map { .string($0) }))].compactMap(\.self)
    }

    private func assumed(_ kind: String) -> [Change.Setting] {
        let label = model.vocabularies["kind"]?[kind]?.label() ?? kind
        let called = Phrasebook.of("en").midSentence(label)
        return [
            setting("partner", .string("A new partner (\(called))")),
            setting("kind", .string(kind)),
            setting("status", .string("active")),
            setting("last-contact", .timestamp(day.timestamp)),
        ].compactMap(\.self)
    }

    private func setting(_ field: String, _ value: Value) -> Change.Setting? {
        model.records["partnership"]?[field].map {
            .init(path: [field], value: value, type: $0.type)
        }
    }

    /// The partner that the school has already.
    private func double(_ name: String, _ entry: DirectoryEntry?) -> Partnership? {
        let names = [name] + (entry.map { [$0.name] + $0.otherNames } ?? [])
        let known = Set(names.map { $0.lowercased() })
        let records = (inventory.root["partnerships"]?.elements ?? []).compactMap(\.record)
        return zip(inventory.partners, records).first { partner, record in
            known.contains(partner.name.lowercased())
                || (entry != nil && record["directory"]?.text == entry?.id)
        }?.0
    }
}
