import Testing

@testable import CEL

@Suite struct RegularExpressionTests {
    /// Patterns and texts with what is found: the first match, then its groups.
    @Test func `to find everything in a large text may be too much work, and is said`() throws {
        let text = Array(String(repeating: "a", count: 1000).unicodeScalars)
        let expression = try RegularExpression("a*b|a", mostSteps: 100_000)
        #expect(throws: EvaluationMessage.tooMuchWork(100_000)) {
            try expression.matches(in: text)
        }
    }

    @Test(arguments: [
        ("", "a", ""), ("a", "ba", "a"), ("a|b", "cb", "b"), ("a|ab", "ab", "a"),
        ("ab|a", "ab", "ab"), ("a*", "aab", "aa"), ("a+?", "aa", "a"), ("a??b", "ab", "ab"),
        ("a{2}", "aaa", "aa"), ("a{2,}", "aaa", "aaa"), ("a{1,2}?", "aa", "a"),
        ("a{0}b", "ab", "b"), ("a{,2}", "a{,2}", "a{,2}"), ("a{x", "a{x", "a{x"), ("{", "{", "{"),
        (".", "\n", "none"), ("(?s).", "\n", "\n"), ("^b", "a\nb", "none"),
        ("(?m)^b$", "a\nb\nc", "b"), ("b$", "b\n", "none"), ("(?m)\\Ab", "a\nb", "none"),
        ("b\\z", "ab", "b"), ("(?i)KELVIN", "\u{212A}elvin", "\u{212A}elvin"),
        ("(?i)straSSe", "STRASSE", "STRASSE"), ("(?i)\\x{3c3}", "\u{3C2}", "\u{3C2}"),
        ("(?i)[k]", "\u{212A}", "\u{212A}"), ("(?i)[^k]", "\u{212A}K", "none"),
        ("(?i)\\p{Lu}", "a", "a"), ("(?i)a(?-i)b", "AB", "none"), ("(?i:a)b", "Ab", "Ab"),
        ("(?i)i", "\u{131}", "none"), ("(?U)a+", "aa", "a"), ("(?U)a+?", "aa", "aa"),
        ("(a)(?:b)(c)?", "ab", "ab a -"), ("(?P<x>a)(?<y>b)", "ab", "ab a b"),
        ("(a*)*", "aab", "aa aa"), ("(a|b)*", "ab", "ab b"), ("(|a)*", "aa", " "),
        ("(|a)+", "aa", " "), ("(a*)+", "b", " "), ("(?:(a)|b)*", "ab", "ab a"),
        ("\\d+", "a12", "12"), ("\\D", "1a", "a"), ("\\s\\S", "a b", " b"),
        ("\\w+", "-a_1-", "a_1"),
        ("\\W", "a\u{E9}", "\u{E9}"), ("\\d", "\u{663}", "none"), ("\\bb", "ab b", "b"),
        ("\\Bb", "b ab", "b"), ("[]a]", "]", "]"), ("[^]a]", "]ab", "b"), ("[a-]", "-", "-"),
        ("[a-c-e]+", "b-e", "b-e"), ("[[:alpha:]]+", "1ab", "ab"), ("[[:^alpha:]]", "a1", "1"),
        ("[[:a]", ":", ":"), ("[\\d\\-x]+", "a1-x", "1-x"), ("[^\\D5]", "a56", "6"),
        ("[\\D5]", "65", "5"), ("\\pL", "1\u{E9}", "\u{E9}"), ("\\p{Lu}", "aB", "B"),
        ("\\PL", "a1", "1"), ("\\p{^L}", "a1", "1"), ("\\P{^L}", "1a", "a"),
        ("\\p{Greek}+", "a\u{3B1}\u{3B2}", "\u{3B1}\u{3B2}"), ("\\P{Greek}", "\u{3B1}a", "a"),
        ("[\\p{Han}\\p{Nd}]+", "a\u{56FE}7", "\u{56FE}7"), ("\\p{Any}", "\n", "\n"),
        ("\\Qa.b\\E+", "a.bb", "a.bb"), ("\\Qa\\", "a\\", "a\\"),
        ("\\x41\\x{1F600}", "A\u{1F600}", "A\u{1F600}"),
        ("\\101\\0", "A\0", "A\0"), ("\\.\\_\\-", "._-", "._-"),
        ("\\a\\f\\t\\n\\r\\v", "\u{7}\u{C}\t\n\r\u{B}", "\u{7}\u{C}\t\n\r\u{B}"),
        ("e\u{301}", "e\u{301}", "e\u{301}"), ("^.$", "\u{1F600}", "\u{1F600}"), ("^*a", "a", "a"),
        ("(a+)(b+)?", "aac", "aa aa -"), ("x*", "", ""), ("a$|b", "ab", "b"),
        (
            "(?:(?:a{10}){10}){10}", String(repeating: "a", count: 1000),
            String(repeating: "a", count: 1000)
        ),
    ])
    func `finds what the pattern asks for`(pattern: String, text: String, found: String) throws {
        let expression = try RegularExpression(pattern)
        let scalars = Array(text.unicodeScalars)
        let match = try expression.matches(in: scalars, limit: 1).first
        let groups = match.map { match in
            (0...expression.groupCount).map { match.range(of: $0).map { scalars[$0].text } ?? "-" }
        }
        #expect(groups?.joined(separator: " ") ?? "none" == found)
        #expect(try expression.isFound(in: text) == (match != nil))
    }

    @Test(arguments: [
        ("a", "banana", ["a", "a", "a"]), ("a*", "baaac", ["", "aaa", ""]),
        ("", "ab", ["", "", ""]),
        ("\\b", "ab c", ["", "", "", ""]), ("^a", "aa", ["a"]), ("x", "", []),
        ("aa", "aaaaa", ["aa", "aa"]), ("a|$", "ab", ["a", ""]),
    ])
    func `finds all matches, none within another`(
        pattern: String,
        text: String,
        found: [String]
    ) throws {
        let scalars = Array(text.unicodeScalars)
        let matches = try RegularExpression(pattern).matches(in: scalars)
        #expect(matches.map { scalars[$0.range].text } == found)
    }

    @Test(arguments: [
        "(a*)*b", "(x+x+)+y", "(a|aa)+$b", "(.*)*(.*)*b", "(x|\\w)*?[^x]y", "(?:x?){8}x{8}y",
    ])
    func `takes linear time where others take forever`(pattern: String) throws {
        let expression = try RegularExpression(pattern)
        for letter in ["a", "x"] {
            let text = String(repeating: letter, count: 100_000)
            var isFound = true
            let time = try ContinuousClock().measure { isFound = try expression.isFound(in: text) }
            #expect(!isFound)
            #expect(time < .seconds(5), "\(time): far from what going back would take")
        }
    }

    @Test func `finds what Swift's own engine finds`() throws {
        var random = Dice(state: 7)
        for _ in 0..<2000 {
            let pattern = random.pattern(depth: 3)
            let text = String((0..<8).map { _ in "abc".randomElement(using: &random) ?? "a" })
            let scalars = Array(text.unicodeScalars)
            let found = try RegularExpression(pattern).matches(in: scalars, limit: 1).first?.range
            let match = try Regex(pattern).firstMatch(in: text)?.range
            let wanted = match.map { range in
                let start = text.distance(from: text.startIndex, to: range.lowerBound)
                return start..<(start + text.distance(from: range.lowerBound, to: range.upperBound))
            }
            #expect(found == wanted, "\(pattern) in \(text)")
        }
    }
}

/// Numbers that look random and are the same each time (Knuth's linear congruence, MMIX).
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 33
    }

    /// A pattern of letters, classes, groups, choices and repetitions of what is not empty.
    mutating func pattern(depth: Int) -> String {
        let kind = depth == 0 ? 0 : Int.random(in: 0..<8, using: &self)
        switch kind {
        case 0: return ["a", "b", "c", ".", "[ab]", "[^a]"].randomElement(using: &self) ?? "a"
        case 1...3: return pattern(depth: depth - 1) + pattern(depth: depth - 1)
        case 4: return "(\(pattern(depth: depth - 1))|\(pattern(depth: depth - 1)))"
        case 5: return "(?:a\(pattern(depth: depth - 1)))" + repetition
        case 6: return "[bc]" + repetition
        default: return "(" + pattern(depth: depth - 1) + ")"
        }
    }

    private var repetition: String {
        mutating get {
            let signs = ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{1,}?"]
            return signs.randomElement(using: &self) ?? "*"
        }
    }
}
