import Diagnostics
import Rules
import YAML

/// Finds what may be written at a cursor.
enum Choices {
    /// Everything that may be written, the likeliest first.
    static func all(at cursor: Cursor, in workspace: Workspace) -> [Choice] {
        guard let shape = cursor.shape else { return [] }
        switch cursor.place.slot {
        case .key: return keys(shape, cursor)
        case .value: return values(shape, cursor, workspace)
        case .either:
            let values = values(shape, cursor, workspace)
            return keys(shape, cursor) + values
        }
    }

    /// The keys that are not there yet.
    private static func keys(_ shape: ShapePlace, _ cursor: Cursor) -> [Choice] {
        let beside = cursor.place.beside.filter { $0.key != cursor.word }
        let bytes = cursor.document.source.bytes
        let end = cursor.place.word.upperBound
        let hasColon = end < bytes.count && bytes[end] == .colon
        let known = shape.keys { beside[$0] != nil }.map {
            Choice($0.name, .property, $0.help)
        }
        return (known + named(shape, cursor)).filter { beside[$0.name] == nil }.map {
            Choice($0.name, $0.kind, $0.documentation, text: hasColon ? $0.name : $0.name + ": ")
        }
    }

    /// Keys that are names of the pack.
    private static func named(_ shape: ShapePlace, _ cursor: Cursor) -> [Choice] {
        guard case .entries(let kind, isDeclared: false, _) = shape.shape else { return [] }
        return PackNames(cursor.analysis?.root).choices(kind)
    }

    private static func values(
        _ shape: ShapePlace,
        _ cursor: Cursor,
        _ workspace: Workspace
    ) -> [Choice] {
        let words = shape.words.map { Choice($0.name, .word, $0.documentation) }
        return words + NameChoices(shape: shape, cursor: cursor, workspace: workspace).all
    }
}

extension KeyDefinition {
    /// What an editor shows of the key: what it is for, and how it may be written.
    var help: String {
        example.map { "\(documentation)\n\n```yaml\n\($0)\n```" } ?? documentation
    }
}
