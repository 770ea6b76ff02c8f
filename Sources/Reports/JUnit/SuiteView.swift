/// What the template of JUnit's test results shows.
struct SuitesView: Sendable {
    let suites: [SuiteView]
}

/// A suite: one school, or the examples of one rule set.
struct SuiteView: Sendable {
    var id = 0
    let package: String
    let name: String
    let timestamp: String
    let properties: [PropertyView]
    let cases: [CaseView]

    /// What was printed beside the results.
    let output: String

    let tests: Int
    let failures: Int
    let errors: Int
    let skipped: Int

    init(
        package: String,
        name: String,
        timestamp: String,
        properties: [PropertyView],
        cases: [CaseView],
        output: String = ""
    ) {
        self.package = XMLText.cleaned(package)
        self.name = XMLText.cleaned(name)
        self.timestamp = timestamp
        self.properties = properties
        self.cases = cases
        self.output = XMLText.cleaned(output)
        tests = cases.count
        failures = cases.count { $0.fault?.kind == .failure }
        errors = cases.count { $0.fault?.kind == .error }
        skipped = cases.count { $0.skip != nil }
    }

    /// The suite with its place among all.
    func numbered(_ id: Int) -> SuiteView {
        var suite = self
        suite.id = id
        return suite
    }
}

struct PropertyView: Sendable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
        (self.name, self.value) = (name, XMLText.cleaned(value))
    }
}

/// A case: one rule in a school, or one example of a rule.
struct CaseView: Sendable {
    let rule: String
    let title: String
    let skip: String?
    let fault: FaultView?

    init(rule: String, title: String, skip: String? = nil, fault: FaultView? = nil) {
        self.rule = XMLText.cleaned(rule)
        self.title = XMLText.cleaned(title)
        self.skip = skip.map { XMLText.cleaned($0) }
        self.fault = fault
    }
}

/// Why a case fails.
struct FaultView: Sendable {
    enum Kind: String, Sendable, CustomStringConvertible {
        case failure, error
        var description: String { rawValue }
    }

    let kind: Kind
    let type: String
    let message: String
    let details: String

    init(_ kind: Kind, type: String, message: String, details: String) {
        (self.kind, self.type) = (kind, type)
        self.message = XMLText.cleaned(message)
        self.details = XMLText.cleaned(details)
    }
}
