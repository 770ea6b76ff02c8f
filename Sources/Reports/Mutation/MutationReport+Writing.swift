package import Authoring
import Mustache

extension MutationReport {
    /// Writes it out: for a terminal, for other programs, or as a page.
    package func written(as format: AuthorFormat, style: TextStyle) throws -> String {
        switch format {
        case .text: MutationText(report: self, style: style).text
        case .json: try JSONText.written(MutationRecord(self))
        case .html: try MustacheTemplate(string: MutationTemplate.text).render(MutationView(self))
        }
    }
}
