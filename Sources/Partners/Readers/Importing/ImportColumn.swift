/// A column of somebody's list, known by its name however that is spaced, cased or punctuated.
package struct ImportColumn: Sendable, Hashable {
    package let name: String

    /// The names that it had in other years.
    let otherNames: [String]

    /// Whether a list without it is not of the format.
    package let isNeeded: Bool

    package init(_ name: String, _ otherNames: String..., isNeeded: Bool = false) {
        self.name = name
        self.otherNames = otherNames
        self.isNeeded = isNeeded
    }

    package static func needed(_ name: String, _ otherNames: String...) -> ImportColumn {
        ImportColumn(name, otherNames, true)
    }

    private init(_ name: String, _ otherNames: [String], _ isNeeded: Bool) {
        self.name = name
        self.otherNames = otherNames
        self.isNeeded = isNeeded
    }

    /// A name as it is compared: small letters and digits alone.
    static func folded(_ name: String) -> String { AreaName.words(name).joined() }
}
