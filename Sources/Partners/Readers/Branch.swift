import Rules

/// One row of the list of public libraries.
struct Branch: Sendable {
    let name: String
    let authority: String
    let place: Coordinate?
    private let hours: String?
    private let contact: String?
    private let year: Int?

    init(_ row: CSVRow, _ columns: BranchColumns) {
        let value = { (name: String) in columns.value(name, row) ?? "" }
        name = value("Name")
        authority = value("Upper tier local authority")
        place = Coordinate(latitude: value("Latitude"), longitude: value("Longitude"))
        hours = columns.value("Hours open per week", row)
        contact = columns.value("Email or website", row)
        year = columns.year
    }

    /// The branch as a possible partner.
    func entry(id: String, at place: Coordinate) -> DirectoryEntry {
        let title = name.lowercased().contains("librar") ? name : "\(name) Library"
        var entry = DirectoryEntry(
            id: id,
            name: "\(title), \(authority)",
            kinds: ["public-libraries"]
        )
        entry.otherNames = name == title ? [title] : [title, name]
        entry.called = "open public library"
        entry.nations = ["england"]
        entry.areas = [authority]
        entry.place = place
        entry.what = opening
        entry.fee = Fee(model: .free, note: "Free to join")
        entry.web = web
        entry.isVerified = true
        entry.lastChecked = year.flatMap { Day("\($0)-12-31") }
        return entry
    }

    private var opening: String? {
        guard let hours, let number = Double(hours), (0.1...168).contains(number) else {
            return nil
        }
        return "Open \(hours) hours a week"
    }

    /// The address, where it is a page; one of e-mail may be a person's.
    private var web: String? {
        guard let contact, contact.hasPrefix("http://") || contact.hasPrefix("https://"),
            !contact.contains(where: \.isWhitespace), !contact.contains("@")
        else { return nil }
        return contact
    }
}
