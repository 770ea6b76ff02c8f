package import Rules

/// A nation's list of branches without coordinates: name, address, postcode and page.
///
/// A branch is placed in the middle of its postcode's district, and its entry says so.
package protocol BranchList: ImportFormat {
    var nation: String { get }
    var source: String { get }
}

extension BranchList {
    package var isKnownByHeading: Bool { false }
    package var columns: [ImportColumn] { BranchListColumn.all }

    package var remark: String {
        "Branches become public-libraries. The list has no coordinates: each is placed in the "
            + "middle of its postcode's sector or district, which may be kilometres away."
    }

    package func origin(_ columns: ImportColumns) -> Origin { Origin(source) }

    package func outcome(of row: ImportRow, on date: Day?) -> ImportOutcome {
        guard let name = row.text(BranchListColumn.name) else { return .faulty(.noName) }
        if name.lowercased().contains("mobile") { return .leftOut(BranchListColumn.mobile) }
        let address = BranchListColumn.address.compactMap { row.text($0) }
        var entry = Branch(name, of: address.last).entry
        entry.nations = [nation]
        entry.postcode = row.text(BranchListColumn.postcode)
        entry.web = WebAddress.page(row[BranchListColumn.web])
        return .entry(entry)
    }
}

/// What the lists of branches have in common.
enum BranchListColumn {
    static let name = ImportColumn.needed("Library name", "Name", "Library")
    static let postcode = ImportColumn.needed("Postcode", "Post code")
    static let web = ImportColumn("URL", "Website", "Web", "Email or website")
    static let address = [
        ImportColumn("Address 1"), ImportColumn("Address 2"), ImportColumn("Address 3", "Town"),
    ]
    static let all = [name, postcode, web] + address
    static let mobile = LeftOut("mobile-libraries", "mobile libraries, which have no fixed place")
}
