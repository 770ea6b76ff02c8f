import CEL
import Checking
import Rules

/// The pieces of a record that a school could lose or let go out of date.
///
/// Left out are names and kinds, which make a partner what it is, and the parts of lists: a list is
/// one piece, but for the list of partners.
struct RecordedPieces {
    let all: [Fragility.Piece]

    init(of root: Record, model: Model, language: String) {
        all = RecordedFields(of: root, model: model).all.filter(\.isPiece).map { field in
            Fragility.Piece(
                path: field.path,
                name: field.name(in: language),
                partner: field.partner,
                day: field.value.day
            )
        }
    }
}

extension RecordedFields.Field {
    /// What it is called after "the"; a yes or a no by what it says.
    fileprivate func name(in language: String) -> String {
        if case .bool(let truth) = value, let said = definition.said {
            return "note that \((truth ? said.yes : said.no)(language))"
        }
        let name = definition.name(in: language)
        return owner.map { "\(name) of \($0)" } ?? name
    }

    fileprivate var isPiece: Bool {
        guard !definition.isRequired, !definition.isFixed, definition.name != "id",
            case .field(let list)? = path.steps.first
        else { return false }
        let places = path.steps.count { if case .index = $0 { true } else { false } }
        let isOfPartner = list == "partnerships" && places == 1
        return isOfPartner || (places == 0 && (list == "library" || list == "school"))
    }
}
