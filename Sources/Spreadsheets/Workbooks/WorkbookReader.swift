package import Diagnostics

/// Reads the sheets of an Excel workbook as texts.
package struct WorkbookReader {
    private let archive: ZipArchive
    private let place: Span
    private var log = DiagnosticLog()
    private var strings: [String] = []
    private var styles = CellStyles()

    /// The sheets of a workbook; none where the log says why not.
    package static func grids(of file: Source, into log: inout DiagnosticLog) -> [Grid]? {
        let place = Source(name: file.name, bytes: []).span
        guard let archive = ZipArchive(file.bytes) else {
            log.append(SheetMessage.notAWorkbook("this is none, or it is damaged"), at: place)
            return nil
        }
        var reader = WorkbookReader(archive, place)
        let grids = reader.grids()
        log.append(contentsOf: reader.log)
        return reader.log.hasErrors ? nil : grids
    }

    private init(_ archive: ZipArchive, _ place: Span) {
        self.archive = archive
        self.place = place
    }

    private mutating func grids() -> [Grid] {
        let contents = WorkbookContents()
        guard read("xl/workbook.xml", contents.handler, isNeeded: true),
            read("xl/_rels/workbook.xml.rels", contents.handler, isNeeded: true)
        else { return [] }
        let texts = SharedTexts()
        let formats = StyleReading()
        guard read("xl/sharedStrings.xml", texts.handler), read("xl/styles.xml", formats.handler)
        else { return [] }
        guard !texts.isTooMany else {
            log.append(SheetMessage.tooLarge("\(SharedTexts.most) texts"), at: place)
            return []
        }
        strings = texts.texts
        styles = formats.styles
        styles.startsIn1904 = contents.startsIn1904
        return contents.sheets.compactMap { sheet($0.name, contents.path(of: $0.target)) }
    }

    private mutating func sheet(_ name: String, _ path: String) -> Grid? {
        let cells = CellReading(Grid(name), strings, styles)
        guard read(path, cells.handler, isNeeded: true) else { return nil }
        if cells.isTooMany {
            log.append(SheetMessage.tooLarge("\(CellReading.most) cells in a sheet"), at: place)
        }
        for (cell, error) in cells.errors {
            let source = Source(name: "\(name)!\(cell)", text: error)
            log.append(SheetMessage.cellError(error), at: source.span)
        }
        return cells.grid
    }

    /// Reads a part; whether the reading can go on.
    private mutating func read(
        _ part: String,
        _ handler: XMLPart.Handler,
        isNeeded: Bool = false
    ) -> Bool {
        let before = log.hasErrors
        switch archive.part(part) {
        case .bytes(let bytes): parse(bytes, part, handler)
        case .missing where !isNeeded: return true
        case .missing:
            log.append(SheetMessage.notAWorkbook("its part '\(part)' is missing"), at: place)
        case .tooLarge:
            let most = ZipArchive.mostBytes >> 20
            log.append(SheetMessage.tooLarge("\(most) MiB in its part '\(part)'"), at: place)
        case .damaged: log.append(SheetMessage.damaged(part, "it cannot be unpacked"), at: place)
        }
        return before == log.hasErrors
    }

    private mutating func parse(_ bytes: [UInt8], _ part: String, _ handler: XMLPart.Handler) {
        do {
            try XMLPart.read(bytes, handler)
        } catch {
            log.append(Self.message(error, part), at: place)
        }
    }

    private static func message(_ fault: XMLPart.Fault, _ part: String) -> SheetMessage {
        switch fault {
        case .documentType: .documentType(part)
        case .wrong(let reason): .damaged(part, reason)
        }
    }
}
