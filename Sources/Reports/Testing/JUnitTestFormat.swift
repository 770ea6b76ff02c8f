import Authoring
import Checking
import Mustache
import Rules

/// JUnit XML for build servers: a suite for each pack, a case for each example.
enum JUnitTestFormat: TestFormat {
    static let name = "junit"

    static func write(_ reports: [TestReport], style: TextStyle) throws -> String {
        let suites = reports.enumerated().map { SuiteView($0.element, number: $0.offset) }
        return try MustacheTemplate(string: template).render(["suites": suites])
    }

    /// No run has a time or a host of its own here: the same pack gives the same bytes.
    private static let template = """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
        {{#suites}}
          <testsuite package="concordat.rules" id="{{number}}" name="{{name}}" timestamp="{{day}}T00:00:00" hostname="localhost" tests="{{tests}}" failures="{{failures}}" errors="{{errors}}" time="0.000">
            <properties>
        {{#properties}}
              <property name="{{name}}" value="{{value}}"/>
        {{/properties}}
            </properties>
        {{#cases}}
            <testcase classname="{{rule}}" name="{{name}}" time="0.000">
        {{#isFailure}}
              <failure type="outcome" message="{{message}}">{{line}}</failure>
        {{/isFailure}}
        {{#isError}}
              <error type="unreadable" message="{{message}}">{{line}}</error>
        {{/isError}}
            </testcase>
        {{/cases}}
            <system-out>{{gaps}}</system-out>
            <system-err></system-err>
          </testsuite>
        {{/suites}}
        </testsuites>

        """
}

private struct SuiteView {
    let number: Int
    let name: String
    let day: String
    let tests: Int
    let failures: Int
    let errors: Int
    let properties: [PropertyView]
    let cases: [CaseView]
    let gaps: String

    init(_ report: TestReport, number: Int) {
        self.number = number
        name = report.pack.name.printable
        day = report.pack.examplesAsOf?.description ?? "1970-01-01"
        cases = report.results.map { CaseView($0) }
        tests = cases.count
        failures = cases.count(where: \.isFailure)
        errors = cases.count(where: \.isError)
        properties = report.coverage.map { PropertyView.all($0) } ?? []
        let reports = report.coverage.map { _ in [report] } ?? []
        gaps = TextTestFormat.write(reports, style: TextStyle()).printable
    }
}

private struct PropertyView {
    let name: String
    let value: String

    static func all(_ coverage: Coverage) -> [PropertyView] {
        [
            ("coverage.clauses", coverage.clauseTally),
            ("coverage.outcomes", coverage.outcomeTally),
            ("coverage.branches", coverage.branchTally), ("coverage.total", coverage.tally),
        ].map { PropertyView(name: $0, value: $1.inWords) }
    }
}

private struct CaseView {
    let rule: String
    let name: String
    let isFailure: Bool
    let isError: Bool
    let message: String
    let line: String

    init(_ result: ExampleRun.Result) {
        rule = result.rule.id.printable
        name = result.example.name.printable
        isError = result.found == nil || (result.found == .error && !result.passes)
        isFailure = !isError && !result.passes
        message = result.message.printable
        line = result.line.printable
    }
}

extension String {
    /// The text without the characters that XML cannot hold.
    fileprivate var printable: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    let isHeld = scalar.value >= 0x20 || [0x09, 0x0A, 0x0D].contains(scalar.value)
                    let isNoCharacter = scalar.value == 0xFFFE || scalar.value == 0xFFFF
                    return isHeld && !isNoCharacter ? scalar : "\u{FFFD}"
                }
            )
        )
    }
}
