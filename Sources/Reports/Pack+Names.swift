import Rules

extension Pack {
    /// The rule set with the profiles over it, the outermost first, by id and version.
    var nameInFull: String {
        let profiles = profiles.reversed().map(\.name).joined(separator: " over ")
        return profiles.isEmpty ? name : "\(name), profile \(profiles)"
    }
}
