import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Reads outcomes back from test results.
final class JUnitReader: NSObject, XMLParserDelegate {
    /// The rules of each suite, with the word for what they came to.
    private(set) var suites: [[(rule: String, word: String)]] = []

    private var rule = ""
    private var word = ""

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        switch name {
        case "testsuite": suites.append([])
        case "testcase": (rule, word) = (attributes["classname"] ?? "", "met")
        case "failure", "error": word = attributes["type"] ?? ""
        case "skipped":
            word = String((attributes["message"] ?? "").prefix { $0 != ":" })
        default: break
        }
    }

    func parser(
        _ parser: XMLParser,
        didEndElement name: String,
        namespaceURI: String?,
        qualifiedName: String?
    ) {
        if name == "testcase" { suites[suites.count - 1].append((rule, word)) }
    }
}
