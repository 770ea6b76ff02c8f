public import Diagnostics

/// Lays a document out in one way, the same for everybody.
///
/// Two spaces a level; one empty line at most between things; flow style stays where it fits a
/// line. Scalars keep their text and quotes, and every comment stays beside what it stands at.
public enum YAMLFormatter {
    /// The columns that a line of flow style may take; what is longer is broken into block style.
    public static let width = 200

    /// The text of a source in the canonical layout.
    ///
    /// - Parameters:
    ///   - source: a document of which the layout alone is to change.
    ///   - log: takes why it cannot be read, or what in it has no canonical layout.
    /// - Returns: the text; none where the log has been told why. Read again it has the same
    ///   content and comments: this is looked at before it is handed out.
    public static func format(_ source: Source, into log: inout DiagnosticLog) -> String? {
        guard let root = YAMLReader.read(source, into: &log) else { return nil }
        if let obstacle = FormatObstacle.first(in: source, root) {
            log.append(obstacle.message, at: obstacle.span)
            return nil
        }
        let comments = Comments(of: root)
        var layout = Layout(source: source, comments: comments.all)
        let text = layout.text(of: root)
        let isSame = { (text: String) in self.isSame(text, as: root, comments) }
        // A block scalar at the end of a text without a line break would gain one.
        if let text = [text + "\n", text].first(where: isSame) { return text }
        log.append(FormatMessage.meaning, at: source.span)
        return nil
    }

    /// Whether a text says what a document says, comments included.
    private static func isSame(_ text: String, as root: Node, _ comments: Comments) -> Bool {
        var log = DiagnosticLog()
        let source = Source(name: root.span.source.name, text: text)
        guard let read = YAMLReader.read(source, into: &log), read.saysTheSame(as: root) else {
            return false
        }
        return Comments(of: read).texts.sorted() == comments.texts.sorted()
    }
}

extension Node {
    /// Whether two nodes hold the same keys, values and kinds of scalars in the same order.
    func saysTheSame(as other: Node) -> Bool {
        switch (content, other.content) {
        case (.scalar(let one), .scalar(let two)):
            one.text == two.text && one.style == two.style && one.tag == two.tag
        case (.sequence(let one), .sequence(let two)):
            one.count == two.count && zip(one, two).allSatisfy { $0.saysTheSame(as: $1) }
        case (.mapping(let one), .mapping(let two)):
            one.entries.count == two.entries.count
                && zip(one.entries, two.entries).allSatisfy {
                    $0.key.saysTheSame(as: $1.key) && $0.value.saysTheSame(as: $1.value)
                }
        case (.scalar, _), (.sequence, _), (.mapping, _): false
        }
    }
}
