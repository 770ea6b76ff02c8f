import Diagnostics
import Rules
import YAML

extension AnswerReader {
    /// An amount of money: `850`, `£850`, `1,200.50`, `850 EUR`; pounds unless it says otherwise.
    mutating func money(_ text: String, _ typed: Node) -> Node? {
        var words = text.replacing(",", with: "").split(separator: " ").map(String.init)
        var currency = "GBP"
        if let last = words.last, last.count == 3, last.allSatisfy(\.isLetter), words.count > 1 {
            currency = last.uppercased()
            words.removeLast()
        }
        if let sign = Self.signs.first(where: { words.first?.hasPrefix($0.sign) ?? false }) {
            currency = sign.currency
            words[0].removeFirst()
        }
        guard words.count == 1, Self.isNumber(words[0]) else { return wanted(.money, typed) }
        return .written("{amount: \(words[0]), currency: \(currency)}")
    }

    /// A latitude and a longitude.
    mutating func place(_ text: String, _ typed: Node) -> Node? {
        let numbers = text.split { $0 == "," || $0 == " " }.map(String.init)
        guard numbers.count == 2, numbers.allSatisfy({ Self.isNumber($0) }) else {
            return wanted(.place, typed)
        }
        return .written("{latitude: \(numbers[0]), longitude: \(numbers[1])}")
    }

    private static let signs = [("£", "GBP"), ("€", "EUR"), ("$", "USD")]
        .map { (sign: $0.0, currency: $0.1) }

    private static func isNumber(_ text: String) -> Bool {
        Node.text(text).scalar?.double?.isFinite ?? false
    }
}

extension Node {
    /// A node as it is written in a line of YAML that we make.
    fileprivate static func written(_ text: String) -> Node? {
        var log = DiagnosticLog()
        return YAMLReader.read(Source(name: "answer", text: text), into: &log)
    }
}
