/// The ways in which a summary of many schools can be written out.
package enum SurveyFormat: String, CaseIterable, Sendable {
    case text
    case html
    case json
    case csv
}
