import CXLSXWriter

/// How the cells of a workbook look.
struct WorkbookFormats {
    typealias Format = UnsafeMutablePointer<lxw_format>

    let heading: Format?
    let title: Format?
    let readOnly: Format?
    private let plain: Format?
    private let text: Format?
    private let date: Format?
    private let money: Format?

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        heading = workbook_add_format(book)
        title = workbook_add_format(book)
        format_set_bold(title)
        format_set_font_size(title, 18)
        plain = workbook_add_format(book)
        readOnly = workbook_add_format(book)
        text = workbook_add_format(book)
        date = workbook_add_format(book)
        money = workbook_add_format(book)
        for format in [heading, plain, readOnly, text, date, money] { Self.frame(format) }
        format_set_bold(heading)
        format_set_font_color(heading, 0xFFFFFF)
        format_set_bg_color(heading, 0x1F4E5F)
        format_set_bg_color(readOnly, 0xECEFF1)
        format_set_font_color(readOnly, 0x455A64)
        format_set_num_format(text, "@")
        format_set_num_format(date, "d mmm yyyy")
        format_set_align(date, UInt8(LXW_ALIGN_LEFT.rawValue))
        format_set_num_format(money, "£#,##0.00")
    }

    /// The format of cells that hold something.
    subscript(content: Sheet.Content) -> Format? {
        switch content {
        case .any, .number: plain
        case .text: text
        case .date: date
        case .money: money
        }
    }

    private static func frame(_ format: Format?) {
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color(format, 0xC8CDD2)
    }
}
