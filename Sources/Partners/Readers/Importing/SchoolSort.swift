/// What a school of the register is for another that looks for partners.
enum SchoolSort {
    case primary, middle, college, university
    case other(String)

    /// A sort, or why such schools are left out.
    enum Answer {
        case sort(SchoolSort)
        case leftOut(LeftOut)
    }

    private typealias Column = SchoolsImport.Column

    /// The oldest age at which a preparatory school's children leave it for another.
    private static let preparatoryAge = 13

    static func of(_ row: ImportRow) -> Answer {
        let type = AreaName.words(row[Column.type]).joined(separator: " ")
        if let answer = ofType(type) { return answer }
        switch AreaName.words(row[Column.phase]).joined(separator: " ") {
        case "primary": return .sort(.primary)
        case "middle deemed primary", "middle deemed secondary": return .sort(.middle)
        case "secondary": return .sort(.other("secondary school"))
        case "all through": return .sort(.other("all-through school"))
        case "16 plus": return .sort(.college)
        case "nursery": return .leftOut(.nurseries)
        default: return withoutPhase(type, row)
        }
    }

    private static func ofType(_ type: String) -> Answer? {
        switch type {
        case "higher education institutions", "higher education institution":
            return .sort(.university)
        case "further education", "sixth form centres", "special post 16 institution":
            return .sort(.college)
        case let type where type.contains("overseas") || type.contains("offshore"):
            return .leftOut(.schoolsOverseas)
        case let type where type.contains("welsh"): return .leftOut(.welshSchools)
        default: return nil
        }
    }

    /// An independent school, of which the register tells the ages and no phase.
    private static func withoutPhase(_ type: String, _ row: ImportRow) -> Answer {
        guard type.contains("independent"), !type.contains("special"),
            let oldest = Int(row[Column.highAge])
        else { return .leftOut(.outsideMainstream) }
        return .sort(oldest <= preparatoryAge ? .primary : .other("independent school"))
    }

    var kind: String {
        switch self {
        case .primary, .middle: "feeder-schools"
        case .college, .university: "further-and-higher-education"
        case .other: "wider-school-community"
        }
    }

    /// What it is, to end "the nearest …".
    var called: String {
        switch self {
        case .primary: "primary school"
        case .middle: "middle school"
        case .college: "college"
        case .university: "university"
        case .other(let name): name
        }
    }

    /// The phases of the schools that its children go on to; none named where any will do.
    var phases: [String] {
        switch self {
        case .primary: ["middle", "secondary", "all-through", "special"]
        case .middle: ["secondary", "all-through", "special"]
        case .college, .university, .other: []
        }
    }
}

extension LeftOut {
    static let closedSchools = LeftOut("closed-schools", "schools that are closed")
    static let schoolsToCome = LeftOut("schools-to-come", "schools that are not open yet")
    static let nurseries = LeftOut("nurseries", "nursery schools")
    static let schoolsOverseas = LeftOut("schools-overseas", "schools overseas")
    static let welshSchools = LeftOut(
        "welsh-schools",
        "Welsh schools, of which the register tells no phase"
    )
    static let outsideMainstream = LeftOut(
        "outside-mainstream",
        "special schools, pupil referral units and others outside the mainstream"
    )
}
