/// The ways in which what authors ask of a rule set can be written out.
package enum AuthorFormat: String, CaseIterable, Sendable {
    case text
    case json
    case html
}
