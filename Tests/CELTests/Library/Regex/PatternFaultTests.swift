import Testing

@testable import CEL

@Suite struct PatternFaultTests {
    @Test(arguments: [
        ("a(b", "2..<3 the group has no closing ')'"),
        ("(?i", "1..<2 the group has no closing ')'"),
        ("a)b", "2..<3 this ')' closes no group"), ("[a", "1..<2 the class has no closing ']'"),
        ("[]", "1..<2 the class has no closing ']'"),
        ("[a-", "1..<2 the class has no closing ']'"),
        ("x[z-a]", "3..<6 'z-a' is not a range from one character up to another"),
        ("[a-\\d]", "2..<6 'a-\\d' is not a range from one character up to another"),
        ("[[:alhpa:]]", "2..<11 there is no class '[:alhpa:]' alpha"),
        ("\\p{Grek}", "1..<9 there is no class '\\p{Grek}' Greek"),
        ("\\pX", "1..<4 there is no class '\\pX'"),
        ("\\p{Cn}", "1..<7 there is no class '\\p{Cn}'"),
        ("\\p", "1..<3 '\\p' is not an escape"), ("\\p{L", "1..<5 '\\p{L' is not an escape"),
        ("*a", "1..<2 there is nothing before '*' to repeat"),
        ("a|*", "3..<4 there is nothing before '*' to repeat"),
        ("({2})", "2..<5 there is nothing before '{2}' to repeat"),
        ("(?i)+", "5..<6 there is nothing before '+' to repeat"),
        ("a**", "2..<4 '**' repeats what is repeated already"),
        ("a{2}{3}", "2..<8 '{2}{3}' repeats what is repeated already"),
        ("a{1001}", "2..<8 '{1001}' is not a count that goes up and does not pass 1000"),
        (
            "a{99999999999999999999}",
            "2..<24 '{99999999999999999999}' is not a count that goes up and does not pass 1000"
        ),
        ("a{2,1}", "2..<7 '{2,1}' is not a count that goes up and does not pass 1000"),
        (
            "(a{100}){11}",
            "1..<13 '(a{100}){11}' is not a count that goes up and does not pass 1000"
        ),
        ("\\q", "1..<3 '\\q' is not an escape"), ("\\Z", "1..<3 '\\Z' is not an escape"),
        ("\\x{110000}", "1..<11 '\\x{110000}' is not an escape"),
        ("\\x{D800}", "1..<9 '\\x{D800}' is not an escape"),
        ("\\x4", "1..<4 '\\x4' is not an escape"),
        ("\\u{E9}", "1..<3 '\\u' is not an escape"),
        ("\\\u{E9}", "1..<3 '\\\u{E9}' is not an escape"),
        ("[\\b]", "2..<4 '\\b' is not an escape"),
        ("a\\", "2..<3 the pattern ends in a lone '\\'"),
        ("a(?=b)", "2..<5 '(?=' is not supported: no looking around, no going back"),
        ("(?<!a)", "1..<5 '(?<!' is not supported: no looking around, no going back"),
        ("(a)\\1", "4..<6 '\\1' is not supported: no looking around, no going back"),
        ("(?x)a", "3..<4 'x' is not a flag; there are 'i', 'm', 's' and 'U'"),
        ("(?i-)a", "4..<5 '-' is not a flag; there are 'i', 'm', 's' and 'U'"),
        ("(?P<a b>c)", "5..<8 'a b' cannot be the name of a group"),
        ("(?<>c)", "4..<5 '' cannot be the name of a group"),
        ("(?P<a>b)(?P<a>c)", "13..<14 two groups are named 'a'"),
        (
            String(repeating: "(", count: 100_000),
            "201..<202 the pattern has more than 200 groups within each other"
        ),
        (
            String(repeating: "a{1000}", count: 11),
            "1..<78 the pattern takes more than 10000 steps when written out"
        ),
        (
            String(repeating: "(?:){1000}", count: 1000),
            "1..<10001 the pattern takes more than 10000 steps when written out"
        ),
    ])
    func `says what is wrong and where`(pattern: String, fault: String) {
        let found = #expect(throws: PatternFault.self) { try RegularExpression(pattern) }
        let line = found.map { found in
            "\(found.range.lowerBound + 1)..<\(found.range.upperBound + 1) \(found.message.text)"
                + (found.message.suggestion.map { " " + $0 } ?? "")
        }
        #expect(line == fault)
    }

    @Test func `tells the author of an expression`() {
        #expect(
            run("'a'.matches('[[:alhpa:]]')")?.line
                == "error at character 2 of the pattern, there is no class '[:alhpa:]'; "
                + "did you mean 'alpha'?"
        )
        #expect(run("false && 'a'.matches('(')")?.line == "false")
        #expect(run("['a', '('].map(p, 'a'.matches(p))")?.line.hasPrefix("error at") == true)
    }
}
