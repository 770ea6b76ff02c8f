/// The ways in which a scenario, a timeline or what findings rest on can be written out.
package enum ScenarioFormat: String, CaseIterable, Sendable {
    case text
    case json
    case markdown
    case html
}
