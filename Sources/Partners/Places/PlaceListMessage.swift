import Diagnostics

/// What can be wrong with a list of places by postcode.
enum PlaceListMessage: DiagnosticMessage, Equatable {
    /// The lists that there are, named as their files are.
    enum List: String {
        case outcodes
        case sectors

        /// Its columns.
        var heading: String {
            switch self {
            case .outcodes: "outcode,latitude,longitude,area"
            case .sectors: "sector,latitude,longitude"
            }
        }
    }

    case heading(List)
    case row

    var code: String {
        switch self {
        case .heading(let list): "\(list.rawValue)/heading"
        case .row: "outcodes/row"
        }
    }

    var text: String {
        switch self {
        case .heading(let list): "wanted the heading '\(list.heading)'"
        case .row: "wanted an outcode, its latitude and longitude, and an area"
        }
    }
}
