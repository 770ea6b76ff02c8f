import Rules

/// The whole document of assessment results.
struct OSCALAssessment: Encodable {
    let content: Content

    enum CodingKeys: String, CodingKey { case content = "assessment-results" }

    struct Content: Encodable {
        let uuid: String
        let metadata: OSCALMetadata
        let plan: Plan
        let results: [OSCALResult]
        let backMatter: BackMatter

        enum CodingKeys: String, CodingKey {
            case uuid, metadata, results
            case plan = "import-ap"
            case backMatter = "back-matter"
        }
    }

    /// The assessment plan, which OSCAL wants: a note that says there is none.
    struct Plan: Encodable {
        let href: String
    }

    struct BackMatter: Encodable {
        let resources: [Resource]
    }

    struct Resource: Encodable {
        let uuid: String
        let title = "No assessment plan"
        let description =
            "There is no assessment plan: the rule set that each result names says what is checked."
    }

    init(results: [OSCALResult]) {
        let note = Resource(uuid: NameUUID("no assessment plan").description)
        let names = results.map(\.uuid).joined(separator: " ")
        content = Content(
            uuid: NameUUID("assessment-results", names).description,
            metadata: OSCALMetadata("What Concordat finds", days: results.map(\.day)),
            plan: Plan(href: "#\(note.uuid)"),
            results: results,
            backMatter: BackMatter(resources: [note])
        )
    }
}
