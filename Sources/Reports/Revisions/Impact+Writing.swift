package import Authoring
import Mustache

extension Impact {
    /// Writes it out: for a terminal, for other programs, or as a page.
    package func written(as format: AuthorFormat, style: TextStyle) throws -> String {
        switch format {
        case .text: ImpactText(impact: self, style: style).text
        case .json: try JSONText.written(ImpactRecord(self))
        case .html: try MustacheTemplate(string: ImpactTemplate.text).render(ImpactView(self))
        }
    }
}
