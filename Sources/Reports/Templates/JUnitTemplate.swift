import Mustache

/// Test results as the schema of Ant's JUnit task has them.
enum JUnitTemplate {
    static let text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
        {{#suites}}
          <testsuite package="{{package}}" id="{{id}}" name="{{name}}" timestamp="{{timestamp}}" hostname="localhost" tests="{{tests}}" failures="{{failures}}" errors="{{errors}}" skipped="{{skipped}}" time="0">
            <properties>
        {{#properties}}
              <property name="{{name}}" value="{{value}}"/>
        {{/properties}}
            </properties>
        {{#cases}}
            <testcase classname="{{rule}}" name="{{title}}" time="0">{{#skip}}<skipped message="{{.}}"/>{{/skip}}{{#fault}}<{{kind}} type="{{type}}" message="{{message}}">{{details}}</{{kind}}>{{/fault}}</testcase>
        {{/cases}}
            <system-out>{{output}}</system-out>
            <system-err></system-err>
          </testsuite>
        {{/suites}}
        </testsuites>

        """

    /// The suites as one document, in their order.
    static func written(_ suites: [SuiteView]) throws -> String {
        let numbered = suites.enumerated().map { $0.element.numbered($0.offset) }
        return try MustacheTemplate(string: text).render(SuitesView(suites: numbered))
    }
}
