import Diagnostics
import Rules

/// A place of a document with all that is known of it.
struct Cursor {
    let document: Document
    let offset: Int
    let place: CursorPlace

    /// The shape of the whole file.
    let file: ShapePlace

    /// The last analysis of a text that could be read.
    var analysis: Analysis? { document.readable }

    /// The shape at the cursor.
    var shape: ShapePlace? { place.shape(in: file) }

    /// The word around the cursor.
    var word: String { text(place.word) }

    /// The word as far as the cursor.
    var prefix: String { text(place.word.lowerBound..<offset) }

    init?(_ parameters: PlaceParameters, in workspace: Workspace) {
        guard let (document, offset) = workspace.place(parameters) else { return nil }
        let kind = document.readable?.kind ?? Self.kind(of: document.source)
        let model = document.readable?.model ?? workspace.analyst.files.defaultModel
        guard let kind, let model else { return nil }
        self.document = document
        self.offset = offset
        place = BlockScan.place(at: offset, in: document.source)
        file = ShapePlace(kind.shape(model.model), model: model.model)
    }

    /// The text of a range of offsets.
    func text(_ range: Range<Int>) -> String {
        String(decoding: document.source.bytes[range], as: UTF8.self)
    }

    /// The kind that a text says it is, even where it cannot be read.
    private static func kind(of source: Source) -> FileKind? {
        for number in 1...min(60, source.lineCount) {
            guard let line = BlockLine(source.line(number)),
                case .key(0, "format", let value)? = line.levels.first
            else { continue }
            return FileKind(format: value)
        }
        return nil
    }
}
