/// The lines of a file that is read piece by piece.
struct LineSplitter: ~Copyable {
    /// The most bytes that a line may have.
    static let most = 64 << 20

    private let pieces: FilePieces
    private var piece: [UInt8] = []
    private var place = 0

    /// The number of the line that was given last, from one.
    private(set) var number = 0

    init(_ path: String) throws(FileFailure) {
        pieces = try FilePieces(path)
    }

    /// The name of the file as a person calls it.
    var name: String { pieces.name }

    /// The next line without its end; none after the last.
    mutating func next() throws(FileFailure) -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            if place == piece.count {
                piece = try pieces.next()
                place = 0
                guard !piece.isEmpty else { return line.isEmpty ? nil : counted(line) }
            }
            let end = piece[place...].firstIndex(of: 0x0A)
            line += piece[place..<(end ?? piece.count)]
            place = end.map { $0 + 1 } ?? piece.count
            guard line.count <= Self.most else {
                throw FileFailure(path: name, reason: "line \(number + 1) is too long")
            }
            if end != nil { return counted(line) }
        }
    }

    private mutating func counted(_ line: [UInt8]) -> [UInt8] {
        number += 1
        return line
    }
}
