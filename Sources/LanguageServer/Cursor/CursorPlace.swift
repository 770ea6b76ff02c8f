import Rules

/// Where in a file a cursor stands, as far as the text around it says, however broken that is.
struct CursorPlace {
    /// One step from the root towards the cursor.
    struct Level {
        let step: ShapePlace.Step

        /// The texts of the keys of the mapping in which a key stands; empty for longer values.
        var beside: [String: String] = [:]
    }

    /// What a cursor stands in.
    enum Slot {
        /// A key of a mapping.
        case key
        /// A value, after its key or in a list.
        case value
        /// Whichever may start here.
        case either
    }

    /// From the root to what the cursor stands in.
    var levels: [Level]
    var slot: Slot

    /// The keys of the mapping at the cursor, where it stands in one.
    var beside: [String: String]

    /// The name around the cursor, as offsets.
    var word: Range<Int>

    /// Where the value at the cursor starts.
    var valueStart: Int

    /// The shape at the cursor; none where nothing may stand there.
    func shape(in file: ShapePlace) -> ShapePlace? {
        levels.reduce(Optional(file)) { place, level in
            place?.inside(level.step) { level.beside[$0] }
        }
    }

    /// The shapes from the file's own to that at the cursor, as far as they go.
    func shapes(in file: ShapePlace) -> [ShapePlace] {
        var places = [file]
        for level in levels {
            guard let next = places.last?.inside(level.step, beside: { level.beside[$0] }) else {
                break
            }
            places.append(next)
        }
        return places
    }
}
