import Checking
import Rules

/// The rule set as a tool that was run.
struct SARIFTool: Encodable, Sendable {
    let driver: Driver

    struct Driver: Encodable, Sendable {
        let name = "Concordat"
        let fullName: String
        let version: String
        let organization: String?
        let rules: [Descriptor]
    }

    /// One rule.
    struct Descriptor: Encodable, Sendable {
        let id: String
        let shortDescription: SARIFMessage
        let fullDescription: SARIFMessage?
        let help: SARIFMessage?
        let defaultConfiguration: Configuration
        let properties: [String: String]
    }

    struct Configuration: Encodable, Sendable {
        let level: String
    }

    init(_ report: Report) {
        driver = Driver(
            fullName: "Concordat with \(report.pack.name)",
            version: report.pack.version,
            organization: report.pack.publisher,
            rules: report.result.findings.map { Descriptor($0.rule, report) }
        )
    }
}

extension SARIFTool.Descriptor {
    init(_ rule: Rule, _ report: Report) {
        let language = report.language
        id = rule.id
        shortDescription = SARIFMessage(text: rule.title(language))
        fullDescription = report.pack[clause: rule.clause].map {
            SARIFMessage(text: $0.title(language))
        }
        help = (rule.remedy?.action ?? rule.guidance ?? rule.question).map {
            SARIFMessage(text: $0(language))
        }
        defaultConfiguration = .init(level: rule.strength.sarifLevel)
        properties = ["clause": rule.clause, "strength": rule.strength.rawValue]
    }
}

extension Strength {
    /// How grave it is that a rule of the strength fails.
    var sarifLevel: String {
        switch self {
        case .must: "error"
        case .should: "warning"
        case .may: "note"
        }
    }
}
