/// The kinds of files that people write.
package enum FileKind: String, CaseIterable, Sendable {
    case inventory
    case pack
    case profile
    case directory
    case crosswalk
    case mapping

    /// What its `format` says.
    package var format: String {
        switch self {
        case .inventory: "concordat/inventory/1"
        case .pack: PackReader.format
        case .profile: ProfileShape.format
        case .directory: DirectoryShape.format
        case .crosswalk: CrosswalkShape.format
        case .mapping: ListMappingShape.format
        }
    }

    /// The kind of a file that says this format.
    package init?(format: String) {
        guard let kind = Self.allCases.first(where: { $0.format == format }) else { return nil }
        self = kind
    }

    /// What a file of the kind may hold.
    package func shape(_ model: Model) -> Shape {
        switch self {
        case .inventory: .record(model.root, isPiece: false)
        case .pack: .mapping(PackShape.file)
        case .profile: .mapping(ProfileShape.file)
        case .directory: .mapping(DirectoryShape.file)
        case .crosswalk: .mapping(CrosswalkShape.file)
        case .mapping: .mapping(ListMappingShape.file)
        }
    }
}
