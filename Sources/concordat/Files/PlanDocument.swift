import ArgumentParser
import Reports
import Spreadsheets

/// The formats in which a plan can be written: those that are text, and a workbook.
struct PlanDocument {
    static let names = PlanFormats.all.map { $0.name } + [workbook]
    static let groupNames = GroupFormats.all.map { $0.name } + [workbook]
    private static let workbook = "xlsx"

    static let workbookPurpose =
        "spreadsheets: a sheet each for steps, partners, other plans and dates"
    static let workbookLosses = "the map, whose rules they are"
    static let groupWorkbookPurpose =
        "spreadsheets: a sheet each for schools, shared agreements, all steps and what stays open"
    static let groupWorkbookLosses = "the map, whose rules they are, dates"

    let format: String
    let destination: OutputOptions

    /// Whether several schools plan together.
    let isShared: Bool

    /// Whether there is such a format, and a file for it where it needs one.
    func validate() throws {
        let names = isShared ? Self.groupNames : Self.names
        guard names.contains(format) else {
            let plans = isShared ? "shared plans" : "plans"
            let known = names.joined(separator: ", ")
            throw ValidationError("'\(format)' is not a format of \(plans); it can be \(known).")
        }
        guard format != Self.workbook || destination.output != nil else {
            throw ValidationError("a workbook needs a file: name one with --output FILE.xlsx")
        }
    }

    /// Writes a plan to where it is to go.
    func write(_ report: PlanReport) throws {
        if let type = PlanFormats.all.first(where: { $0.name == format }) {
            try destination.deliver(try type.written(report, style: destination.style))
        } else if let output = destination.output {
            try FileText.write(PlanWorkbook(report).sheets, to: output)
        }
    }

    /// Writes the plans of a group to where they are to go.
    func write(_ report: GroupReport) throws {
        if let type = GroupFormats.all.first(where: { $0.name == format }) {
            try destination.deliver(try type.written(report, style: destination.style))
        } else if let output = destination.output {
            try FileText.write(PlanWorkbook(report).sheets, to: output)
        }
    }
}

extension FileText {
    /// Writes sheets as a workbook, whole or not at all.
    static func write(_ sheets: [Sheet], to path: String) throws(FileFailure) {
        try replace(path) { (temporary) throws(FileFailure) in
            do {
                try WorkbookWriter.write(sheets, to: temporary)
            } catch {
                throw FileFailure(path: path, reason: "\(error)")
            }
        }
    }
}
