package import Rules

/// The list of public library services of the United Kingdom that LibrariesHacked keep.
package struct LibraryServicesImport: ImportFormat {
    package let name = "library-services"
    package let purpose =
        "The public library services of the United Kingdom, as LibrariesHacked list them."
    package let remark =
        "Services become public-libraries for the schools of their own areas alone; one of a "
        + "whole nation serves all of it."
    package let title = "Public library services"
    package let isOfPlaces = false

    private enum Column {
        static let name = ImportColumn.needed("Name", "Authority")
        static let nation = ImportColumn.needed("nation", "Country")
        static let web = ImportColumn.needed("Service URL", "URL")
    }

    package var columns: [ImportColumn] { [Column.name, Column.nation, Column.web] }

    package func origin(_ columns: ImportColumns) -> Origin {
        Origin("LibrariesHacked, public library services", licence: "CC0 1.0")
    }

    package func outcome(of row: ImportRow, on date: Day?) -> ImportOutcome {
        guard let area = row.text(Column.name), let nation = Nation.named(row[Column.nation]) else {
            return .faulty(.noName)
        }
        var entry = Nation.named(area) == nil ? service(of: area) : service(ofNation: area)
        entry.called = "public library service"
        entry.nations = [nation]
        entry.fee = Fee(model: .free, note: "Free to join")
        entry.web = WebAddress.page(row[Column.web])
        return .entry(entry)
    }

    private func service(of area: String) -> DirectoryEntry {
        let name = "\(area) library service"
        var entry = DirectoryEntry(id: name, name: name, kinds: ["public-libraries"])
        entry.otherNames = ["\(area) Libraries", "\(area) Library"]
        entry.areas = [area]
        entry.isForOwnAreasOnly = true
        return entry
    }

    /// The one service of a nation; Northern Ireland's has a name of its own.
    private func service(ofNation nation: String) -> DirectoryEntry {
        let name = nation == "Northern Ireland" ? "Libraries NI" : "\(nation) library service"
        var entry = DirectoryEntry(id: name, name: name, kinds: ["public-libraries"])
        entry.isNationwide = true
        return entry
    }
}

/// The nations of the United Kingdom, as lists write them.
enum Nation {
    private static let all = ["england", "scotland", "wales", "northern-ireland"]

    /// The word for a nation; none where the name is not one.
    static func named(_ name: String) -> String? {
        let word = AreaName.words(name).joined(separator: "-")
        return all.contains(word) ? word : nil
    }
}
