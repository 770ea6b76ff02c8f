import CEL
package import Rules

extension DirectoryEntry {
    /// What an inventory would record of the entry as a partner of one of its kinds, as far as the
    /// directory tells.
    ///
    /// What a school makes of the partner is not among it: purposes, status, aims.
    ///
    /// - Parameters:
    ///   - kind: one of the entry's kinds.
    ///   - model: says which fields a partnership has.
    /// - Returns: a value for each field that is known, in the order of the model.
    package func facts(as kind: String, by model: Model) -> [Change.Setting] {
        let values: [String: String?] = [
            "partner": self.name, "directory": self.id, "kind": kind,
            "profession": self.professions.count == 1 ? self.professions[0] : nil,
            "reach": self.reach,
        ]
        return (model.records["partnership"]?.fields ?? []).compactMap { field in
            values[field.name]?.map {
                .init(path: [field.name], value: .string($0), type: field.type)
            }
        }
    }
}

extension DirectoryEntry.Fields {
    /// Where it works: none where the directory does not tell.
    package var reach: String? {
        if kinds == ["international-organisations"] { return "international" }
        if isNationwide { return "national" }
        return areas.isEmpty && place == nil ? nil : "local"
    }
}
