import Mustache
package import Scenarios

/// What came of a question about how things could be, ready to be written out.
///
/// People read it as one page, laid out for a terminal, a document or a browser; programs read its
/// record.
package protocol ScenarioReport {
    /// What programs read.
    associatedtype Record: Encodable

    var record: Record { get }

    /// What people read.
    var page: ScenarioPage { get }
}

extension ScenarioReport {
    /// Writes it out: for a terminal, for other programs, as a document or as a page.
    package func written(as format: ScenarioFormat, style: TextStyle) throws -> String {
        switch format {
        case .text: page.text(style)
        case .json: try JSONText.written(record)
        case .markdown: page.markdown
        case .html:
            try MustacheTemplate(string: ScenarioTemplate.text).render(ScenarioPageView(page))
        }
    }
}

extension WhatIf: ScenarioReport {}
extension Fragility: ScenarioReport {}
extension Timeline: ScenarioReport {}
