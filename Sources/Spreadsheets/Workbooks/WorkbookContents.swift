/// The names of a workbook's sheets and the parts that hold them.
final class WorkbookContents {
    private var named: [(name: String, id: String)] = []
    private var targets: [String: String] = [:]
    private(set) var startsIn1904 = false

    /// More than any workbook of ours needs.
    private static let most = 100

    var handler: XMLPart.Handler {
        XMLPart.Handler(
            start: { name, attributes in self.start(name, attributes) },
            end: { _ in },
            text: { _ in }
        )
    }

    /// The sheets in order, each with the part that holds it.
    var sheets: [(name: String, target: String)] {
        named.compactMap { sheet in targets[sheet.id].map { (sheet.name, $0) } }
    }

    /// The full name of a part that is named from the workbook's folder.
    func path(of target: String) -> String {
        target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
    }

    private func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "sheet" where named.count < Self.most:
            named.append((attributes["name"] ?? "", attributes["id"] ?? ""))
        case "Relationship" where targets.count < 1000:
            targets[attributes["Id"] ?? ""] = attributes["Target"]
        case "workbookPr": startsIn1904 = ["1", "true"].contains(attributes["date1904"])
        default: break
        }
    }
}
