/// What a table of findings holds, as CSV on the Web (W3C, 2015) says it.
struct TableDescription: Encodable {
    let context = "http://www.w3.org/ns/csvw"
    let url: String
    let title = "What a rule set finds in schools: one row for each school and rule"
    let description = "A text that a spreadsheet could take for a formula starts with '"
    let schema = Schema()

    enum CodingKeys: String, CodingKey {
        case context = "@context"
        case url
        case title = "dc:title"
        case description = "dc:description"
        case schema = "tableSchema"
    }

    struct Schema: Encodable {
        let columns = FindingColumn.all.map { Column($0) }
        let primaryKey = ["file", "rule"]
    }

    struct Column: Encodable {
        let name: String
        let titles: String
        let description: String
        let datatype: Datatype
        let separator: String?

        enum CodingKeys: String, CodingKey {
            case name, titles, datatype, separator
            case description = "dc:description"
        }

        init(_ column: FindingColumn) {
            name = column.title.replacing("-", with: "_")
            titles = column.title
            description = column.about
            datatype = Datatype(column.kind)
            separator = if case .list = column.kind { " " } else { nil }
        }
    }

    struct Datatype: Encodable {
        let base: String
        let format: String?

        init(_ kind: FindingColumn.Kind) {
            switch kind {
            case .text, .list: (base, format) = ("string", nil)
            case .date: (base, format) = ("date", "yyyy-MM-dd")
            case .integer: (base, format) = ("integer", nil)
            case .word(let words): (base, format) = ("string", words.joined(separator: "|"))
            }
        }
    }
}
