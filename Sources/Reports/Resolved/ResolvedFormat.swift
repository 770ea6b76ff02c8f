package import Rules

/// One way of printing an effective rule set with where every value came from.
package enum ResolvedFormat: String, CaseIterable, Sendable {
    /// For people: the values with their places, and what was changed.
    case text
    /// A rule set that can be used as it is, with a comment at each changed value.
    case yaml
    /// For other programs: `concordat/resolved/1`.
    case json

    package func write(_ pack: Pack, style: TextStyle = TextStyle()) throws -> String {
        switch self {
        case .text: ResolvedText.write(pack, style)
        case .yaml: ResolvedYAML.write(pack)
        case .json: try JSONText.written(ResolvedRecord(pack))
        }
    }
}
