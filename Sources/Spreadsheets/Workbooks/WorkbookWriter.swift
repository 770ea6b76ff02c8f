import CEL
import CXLSXWriter
import Rules

/// A workbook that could not be written, in words.
package struct WorkbookFailure: Error, CustomStringConvertible {
    package let description: String
}

/// Writes sheets as an Excel workbook.
package struct WorkbookWriter {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let formats: WorkbookFormats

    /// Writes a file; the same sheets make the same bytes.
    package static func write(_ sheets: [Sheet], to path: String) throws(WorkbookFailure) {
        guard let book = workbook_new(path) else {
            throw WorkbookFailure(description: "there is no memory for the workbook")
        }
        let writer = WorkbookWriter(book)
        let faults = sheets.compactMap { writer.add($0) }
        let closed = workbook_close(book)
        guard closed == LXW_NO_ERROR else { throw failure(closed) }
        if let fault = faults.first { throw fault }
    }

    private init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        self.book = book
        var properties = lxw_doc_properties()
        // A day long past instead of today, so that nothing in the file depends on the clock.
        properties.created = 946_684_800
        workbook_set_properties(book, &properties)
        formats = WorkbookFormats(book)
    }

    /// Adds a sheet; what went wrong, if anything.
    private func add(_ sheet: Sheet) -> WorkbookFailure? {
        let page = workbook_add_worksheet(book, sheet.name)
        let top = sheet.advice.isEmpty ? 0 : sheet.advice.count + 1
        advise(sheet.advice, on: page)
        for (index, column) in sheet.columns.enumerated() {
            let number = UInt16(index)
            worksheet_set_column(page, number, number, Double(sheet.shownWidth(of: index)), nil)
            worksheet_write_string(page, UInt32(top), number, column.heading, formats.heading)
            if let choices = column.choices { offer(choices, in: number, of: page) }
        }
        lay(out: page, sheet, top)
        for (row, cells) in sheet.rows.enumerated() {
            let place = top + row + 1
            worksheet_set_row(page, UInt32(place), Self.height(of: sheet.lines(of: cells)), nil)
            for (index, text) in cells.enumerated() {
                let error = write(text, place, index, sheet.columns[index], to: page)
                guard error == LXW_NO_ERROR else {
                    return Self.failure(error, in: sheet.name, place, index)
                }
            }
        }
        return nil
    }

    /// Writes what people should know first, the title large.
    private func advise(_ lines: [String], on page: UnsafeMutablePointer<lxw_worksheet>?) {
        for (row, line) in lines.enumerated() {
            worksheet_write_string(page, UInt32(row), 0, line, row == 0 ? formats.title : nil)
        }
        if !lines.isEmpty { worksheet_set_row(page, 0, 27, nil) }
    }

    /// The height of so many lines in points, as high as a spreadsheet's row can be.
    private static func height(of lines: Int) -> Double { min(405, Double(lines) * 15 + 2) }

    /// Keeps the headings in sight, on paper too: A3 across, as many pages wide as people can read.
    private func lay(out page: UnsafeMutablePointer<lxw_worksheet>?, _ sheet: Sheet, _ top: Int) {
        let row = UInt32(top)
        worksheet_freeze_panes(page, row + 1, sheet.advice.isEmpty ? 1 : 0)
        worksheet_repeat_rows(page, row, row)
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 8)
        let width = sheet.columns.indices.map { sheet.shownWidth(of: $0) }.reduce(0, +)
        let pages = (width + Self.pageWidth - 1) / Self.pageWidth
        if pages > 1 { worksheet_repeat_columns(page, 0, 0) }
        worksheet_fit_to_pages(page, UInt16(max(1, pages)), 0)
        worksheet_set_footer(page, "&L&A&RPage &P of &N")
    }

    /// How many characters across an A3 page can be read.
    private static let pageWidth = 260

    private func write(
        _ text: String,
        _ row: Int,
        _ index: Int,
        _ column: Sheet.Column,
        to page: UnsafeMutablePointer<lxw_worksheet>?
    ) -> lxw_error {
        let format = column.isReadOnly ? formats.readOnly : formats[column.content]
        let (row, index) = (UInt32(row), UInt16(index))
        guard !text.isEmpty else { return worksheet_write_blank(page, row, index, format) }
        switch column.content {
        case .number, .money:
            guard let number = Double(text), number.isFinite else { break }
            return worksheet_write_number(page, row, index, number, format)
        case .date:
            guard var day = lxw_datetime(text) else { break }
            return worksheet_write_datetime(page, row, index, &day, format)
        case .any, .text: break
        }
        return worksheet_write_string(page, row, index, text.withoutEscapes, format)
    }

    /// Offers the choices of a formula in the cells of a column, five thousand rows down.
    private func offer(
        _ formula: String,
        in column: UInt16,
        of page: UnsafeMutablePointer<lxw_worksheet>?
    ) {
        formula.withCString { text in
            var validation = lxw_data_validation()
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            validation.value_formula = UnsafeMutablePointer(mutating: text)
            worksheet_data_validation_range(page, 1, column, 5000, column, &validation)
        }
    }

    private static func failure(
        _ error: lxw_error,
        in sheet: String? = nil,
        _ row: Int = 0,
        _ column: Int = 0
    ) -> WorkbookFailure {
        let reason = lxw_strerror(error).map { String(cString: $0) } ?? "unknown error"
        guard let sheet else { return WorkbookFailure(description: reason) }
        return WorkbookFailure(
            description: "\(sheet)!\(Grid.letters(of: column))\(row + 1): \(reason)"
        )
    }
}

extension lxw_datetime {
    /// A day as ISO 8601 writes it; none where it is none, or before what workbooks can hold.
    fileprivate init?(_ text: String) {
        guard let date = Day(text)?.timestamp.date, date.year >= 1900 else { return nil }
        self.init(
            year: Int32(date.year),
            month: Int32(date.month),
            day: Int32(date.day),
            hour: 0,
            min: 0,
            sec: 0
        )
    }
}

extension String {
    /// The text with what a workbook would take for an escape, such as `_x0041_`, made plain.
    fileprivate var withoutEscapes: String {
        contains("_x") ? replacing(/_x(?=[0-9A-Fa-f]{4}_)/, with: "_x005F_x") : self
    }
}
