import CXLSXWriter

/// A workbook that could not be written, in words.
package struct WorkbookFailure: Error, CustomStringConvertible {
    package let description: String
}

/// Writes sheets as an Excel workbook.
package struct WorkbookWriter {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let heading: UnsafeMutablePointer<lxw_format>?
    private let plain: UnsafeMutablePointer<lxw_format>?
    private let readOnly: UnsafeMutablePointer<lxw_format>?

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
        heading = workbook_add_format(book)
        plain = workbook_add_format(book)
        readOnly = workbook_add_format(book)
        for format in [heading, plain, readOnly] {
            format_set_text_wrap(format)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_border_color(format, 0xC8CDD2)
        }
        format_set_bold(heading)
        format_set_font_color(heading, 0xFFFFFF)
        format_set_bg_color(heading, 0x1F4E5F)
        format_set_bg_color(readOnly, 0xECEFF1)
        format_set_font_color(readOnly, 0x455A64)
    }

    /// Adds a sheet; what went wrong, if anything.
    private func add(_ sheet: Sheet) -> WorkbookFailure? {
        let page = workbook_add_worksheet(book, sheet.name)
        for (index, column) in sheet.columns.enumerated() {
            let number = UInt16(index)
            worksheet_set_column(page, number, number, Double(column.width), nil)
            worksheet_write_string(page, 0, number, column.heading, heading)
            if let choices = column.choices { offer(choices, in: number, of: page) }
        }
        lay(out: page)
        for (row, cells) in sheet.rows.enumerated() {
            for (index, text) in cells.enumerated() {
                let error = write(text, row + 1, index, sheet.columns[index], to: page)
                guard error == LXW_NO_ERROR else {
                    return Self.failure(error, in: sheet.name, row + 1, index)
                }
            }
        }
        return nil
    }

    /// Keeps the headings in sight, on paper too, which is A3 across.
    private func lay(out page: UnsafeMutablePointer<lxw_worksheet>?) {
        worksheet_freeze_panes(page, 1, 1)
        worksheet_repeat_rows(page, 0, 0)
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 8)
        worksheet_fit_to_pages(page, 1, 0)
    }

    private func write(
        _ text: String,
        _ row: Int,
        _ index: Int,
        _ column: Sheet.Column,
        to page: UnsafeMutablePointer<lxw_worksheet>?
    ) -> lxw_error {
        let format = column.isReadOnly ? readOnly : plain
        let (row, index) = (UInt32(row), UInt16(index))
        guard !text.isEmpty else { return worksheet_write_blank(page, row, index, format) }
        if column.isNumber, let number = Double(text), number.isFinite {
            return worksheet_write_number(page, row, index, number, format)
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

extension String {
    /// The text with what a workbook would take for an escape, such as `_x0041_`, made plain.
    fileprivate var withoutEscapes: String {
        contains("_x") ? replacing(/_x(?=[0-9A-Fa-f]{4}_)/, with: "_x005F_x") : self
    }
}
