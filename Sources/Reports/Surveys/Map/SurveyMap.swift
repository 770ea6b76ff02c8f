import Partners
import Populations

/// Where schools are and how they stand: one mark for those that are near each other.
struct SurveyMap {
    /// The marks of one standing.
    struct Layer {
        let standing: String
        let path: String
    }

    /// A town, so that readers find their way.
    struct Town {
        let name: String
        let x: String
        let y: String
    }

    let width: String
    let height: String

    /// Where people live: pale hexagons behind the marks.
    let ground: String
    let layers: [Layer]
    let towns: [Town]
    let summary: String
    let caption: String
}
