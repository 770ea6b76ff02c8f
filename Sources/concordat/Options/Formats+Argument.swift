import ArgumentParser
import Reports
import Rules

extension AuthorFormat: ExpressibleByArgument {}
extension CalendarFormat: ExpressibleByArgument {}
extension ResolvedFormat: ExpressibleByArgument {}
extension ScenarioFormat: ExpressibleByArgument {}
extension SurveyFormat: ExpressibleByArgument {}
