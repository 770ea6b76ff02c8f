/// Columns that are about people, which no directory keeps.
enum PersonalColumn {
    private static let words = [
        "headteacher", "headtitle", "headname", "headfirst", "headlast", "headpreferred",
        "principalname", "firstname", "lastname", "surname", "forename", "propsname", "proprietor",
        "contactname", "personname", "telephone", "phone", "mobileno", "email",
    ]

    /// Whether a column's name says that it is about a person.
    static func isMeant(by name: String) -> Bool {
        let folded = ImportColumn.folded(name)
        return words.contains { folded.contains($0) }
    }
}
