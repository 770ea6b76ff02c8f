/// Every kind of list that can be imported without a mapping.
///
/// A new one is a file in `Imports` and a name in this list.
package enum ImportFormats {
    package static let all: [any ImportFormat] = [
        ArtsCouncilImport(), SchoolsImport(), LibraryServicesImport(),
        NorthernIrishLibrariesImport(), ScottishLibrariesImport(), WelshLibrariesImport(),
    ]

    package static func named(_ name: String) -> (any ImportFormat)? {
        all.first { $0.name == name }
    }

    /// The format whose list has this heading.
    static func recognised(_ heading: [String]) -> (any ImportFormat)? {
        all.first {
            $0.isKnownByHeading && ImportColumns(heading, wanted: $0.columns).missing.isEmpty
        }
    }

    /// The format whose list this heading almost is, with what it lacks.
    static func nearly(_ heading: [String]) -> [ImportColumn]? {
        let near = all.filter(\.isKnownByHeading)
            .map { ImportColumns(heading, wanted: $0.columns) }
            .filter { $0.neededCount > 1 }
            .max { $0.neededCount < $1.neededCount }
        return near?.missing
    }
}
