import Rules
import YAML

/// One sheet of a rule set: its rules, its parameters or its clauses.
struct PackTable: Sendable {
    /// The name of the sheet.
    let name: String

    /// What one record is: "rule".
    let what: String

    /// The key of the rule set that holds the records.
    let key: String
    let columns: [PackColumn]

    /// Keys of which a record has exactly one.
    let exclusive: [String]

    /// A record and the name by which rows know it.
    struct Record {
        let id: String
        let node: Node
    }

    /// The records of a rule set in order.
    func records(of document: Node) -> [Record] {
        guard let holder = document.mapping?[key] else { return [] }
        if let mapping = holder.mapping {
            return mapping.entries.map { Record(id: $0.name, node: $0.value) }
        }
        return (holder.elements ?? []).map {
            Record(id: $0.mapping?["id"]?.scalar?.text ?? "", node: $0)
        }
    }

    /// The tables of a rule set, the rules first.
    static func all(of pack: Pack) -> [PackTable] {
        [rules(of: pack), parameters(of: pack), clauses(of: pack)]
    }
}

extension Pack {
    /// English, and the other languages in which the rule set speaks.
    var textLanguages: [String] {
        let others = LocalizedText.languages.dropFirst().filter { language in
            languages.contains(language)
                || ["rules", "parameters", "clauses"].contains {
                    document.mapping?[$0]?.uses(language) ?? false
                }
        }
        return ["en"] + others
    }
}

extension Node {
    /// Whether a text somewhere within is given in a language.
    fileprivate func uses(_ language: String) -> Bool {
        if let elements { return elements.contains { $0.uses(language) } }
        guard let mapping else { return false }
        return (mapping["en"] != nil && mapping[language] != nil)
            || mapping.entries.contains { $0.value.uses(language) }
    }
}
