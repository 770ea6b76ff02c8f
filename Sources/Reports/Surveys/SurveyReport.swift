import Mustache
package import Partners
package import Populations

/// What a survey came to, ready to be written out.
package struct SurveyReport {
    let survey: Survey
    private let page: SurveyPage

    /// Lays a survey out.
    ///
    /// - Parameters:
    ///   - survey: what was counted.
    ///   - note: what readers must know before all else, such as that the schools are made up.
    ///   - homes: where people live, to show the shape of the country.
    package init(_ survey: Survey, note: String?, homes: [Coordinate]) {
        self.survey = survey
        page = SurveyPageMaker(survey: survey, note: note, homes: homes).page
    }

    /// Writes it out: for a terminal, as a page, or for other programs.
    package func written(as format: SurveyFormat, style: TextStyle) throws -> String {
        switch format {
        case .text: page.text(style)
        case .html: try MustacheTemplate(string: SurveyTemplate.text).render(SurveyPageView(page))
        case .json: try JSONText.written(SurveyRecord(survey))
        case .csv: SurveyRecord(survey).table
        }
    }
}
