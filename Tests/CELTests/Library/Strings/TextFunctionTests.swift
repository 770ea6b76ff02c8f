import CEL
import Testing

/// Each function on nothing, on more than ASCII, at the ends and beyond them.
@Suite struct TextFunctionTests {
    /// Two scalars that are one character to Swift, and one scalar of four bytes.
    private static let wide = "'e\\u0301\\U0001F600'"

    @Test(arguments: [
        ("''.charAt(0)", "''"),
        ("''.charAt(1)", "error 'charAt': there is no place 1 in a text of 0"),
        ("'a'.charAt(-1)", "error 'charAt': there is no place -1 in a text of 1"),
        ("\(wide).charAt(1) == '\\u0301'", "true"), ("\(wide).charAt(2)", "'\u{1F600}'"),
        (
            "'a'.charAt(9223372036854775807)",
            "error 'charAt': there is no place 9223372036854775807 in a text of 1"
        ),
        ("''.indexOf('')", "0"), ("''.indexOf('a')", "-1"), ("'aab'.indexOf('ab')", "1"),
        ("'ababac'.indexOf('abac')", "2"), ("'a'.indexOf('a', 1)", "-1"),
        ("'a'.indexOf('', 1)", "1"),
        ("'a'.indexOf('', 2)", "error 'indexOf': there is no place 2 in a text of 1"),
        ("'a'.indexOf('a', -1)", "error 'indexOf': there is no place -1 in a text of 1"),
        ("\(wide).indexOf('\\U0001F600')", "2"), ("\(wide).indexOf('e')", "0"),
        ("''.lastIndexOf('')", "0"), ("''.lastIndexOf('a')", "-1"), ("'aba'.lastIndexOf('')", "3"),
        ("'aaa'.lastIndexOf('aa')", "1"), ("'aaa'.lastIndexOf('aa', 0)", "0"),
        ("'a'.lastIndexOf('aa')", "-1"), ("\(wide).lastIndexOf('\\u0301')", "1"),
        ("'a'.lastIndexOf('a', 2)", "error 'lastIndexOf': there is no place 2 in a text of 1"),
        ("''.substring(0)", "''"), ("\(wide).substring(2)", "'\u{1F600}'"),
        ("\(wide).substring(0, 1)", "'e'"),
        ("'a'.substring(2)", "error 'substring': there is no place 2 in a text of 1"),
        ("'a'.substring(0, 2)", "error 'substring': there is no place 2 in a text of 1"),
        ("'a'.substring(1, 0)", "error 'substring': the end 0 comes before the start 1"),
    ])
    func `counts places in scalars`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        ("''.trim()", "''"), ("' \\t\\n'.trim()", "''"), ("'\\u2003é a\\u0085'.trim()", "'é a'"),
        ("'\\u200ba'.trim().size()", "2"), ("''.lowerAscii()", "''"),
        ("'ÀZ@[`{'.lowerAscii()", "'Àz@[`{'"),
        ("''.upperAscii()", "''"), ("'àz@[`{'.upperAscii()", "'àZ@[`{'"), ("''.reverse()", "''"),
        ("\(wide).reverse() == '\\U0001F600\\u0301e'", "true"), ("''.replace('', 'x')", "'x'"),
        ("''.replace('a', 'x')", "''"), ("'éé'.replace('é', '')", "''"),
        ("'aaa'.replace('aa', 'b')", "'ba'"), ("'aaa'.replace('a', 'b', 0)", "'aaa'"),
        ("'aaa'.replace('a', 'b', -1)", "'bbb'"), ("'aaa'.replace('a', 'b', 9)", "'bbb'"),
        ("'ab'.replace('', '-', 2)", "'-a-b'"), ("strings.quote('')", "'\"\"'"),
        ("strings.quote('\\n\\t\\\\é')", "'\"\\n\\t\\\\é\"'"), ("[].join()", "''"),
        ("[].join(',')", "''"), ("['', ''].join(',')", "','"), ("['é'].join(',')", "'é'"),
        ("[dyn('a'), dyn(1)].join()", "error 'join': wanted a list of texts, found 'int' in it"),
        ("''.split(',')", "['']"), ("''.split('')", "[]"), ("','.split(',')", "['', '']"),
        ("'aéb'.split('é')", "['a', 'b']"), ("'é\\U0001F600'.split('')", "['é', '\u{1F600}']"),
        ("'abc'.split('', 1)", "['abc']"), ("'abc'.split('', 3)", "['a', 'b', 'c']"),
        ("'a,b'.split(',', -1)", "['a', 'b']"), ("'a,b'.split(',', 0)", "[]"),
        ("'a'.split('', 9)", "['a']"),
    ])
    func `makes texts of texts`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        ("regex.replace('', '', '-')", "'-'"), ("regex.replace('é€', '', '-')", "'-é-€-'"),
        ("regex.replace('aé', '(é)|a', r'[\\1]')", "'[][é]'"),
        ("regex.replace('a', 'a', r'\\\\')", "'\\'"),
        ("regex.replace('a', 'a', r'\\0\\0')", "'aa'"),
        ("regex.replace('aa', 'a', 'b', 0)", "'aa'"),
        ("regex.replace('aa', 'a', 'b', -2)", "'bb'"), ("regex.replace('a', 'a', '$1')", "'$1'"),
        (
            "regex.replace('a', 'a', r'\\x')",
            "error 'regex.replace': wanted a digit or '\\' after '\\', found '\\x'"
        ),
        (
            "regex.replace('a', 'a', '\\\\')",
            "error 'regex.replace': wanted a digit or '\\' after '\\', found '\\'"
        ),
        (
            "regex.replace('b', 'a', r'\\1')",
            "error 'regex.replace': '\\1' stands for no group: the pattern has 0"
        ),
        (
            "regex.replace('b', '[', '')",
            "error at character 1 of the pattern, the class has no closing ']'"
        ),
        ("regex.extract('', '')", "optional('')"), ("regex.extract('aé', 'é')", "optional('é')"),
        ("regex.extract('b', '(a)?b')", "optional()"), ("regex.extract('a', 'b')", "optional()"),
        ("regex.extractAll('', '')", "['']"), ("regex.extractAll('éaé', 'é')", "['é', 'é']"),
        ("regex.extractAll('ab', '(a)|b')", "['a']"),
        (
            "regex.extractAll('a', '(a)(b)')",
            "error 'regex.extractAll': wanted a pattern of one group at most, found 2"
        ),
        ("'é'.matches('^.$')", "true"), ("['a', 'b'].filter(p, 'ab'.matches(p + '$'))", "['b']"),
    ])
    func `finds and replaces by pattern`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        ("s.replace('', s)", "replace"), ("s.replace('a', s)", "replace"),
        ("[t, t, t, t].join()", "join"), ("[t, t].join(t + t)", "join"), ("t + t + t + t", "+"),
        ("'%s%s%s%s'.format([t, t, t, t])", "format"), ("'%s'.format([[t, t, t, t]])", "format"),
        ("regex.replace(s, 'a', s)", "regex"),
        ("regex.replace(s, '(.*)', s.replace('a', r'\\1'))", "regex"),
    ])
    func `refuses to make a text beyond the limit`(text: String, name: String) {
        let limits = Limits(bytes: 1000, depth: 50, nodes: 1000, work: .max)
        let environment = Environment(
            variables: [Variable("s", type: .string), Variable("t", type: .string)],
            limits: limits
        )
        let values = [
            "s": Value.string(String(repeating: "a", count: 4000)),
            "t": Value.string(String(repeating: "a", count: 3_000_000)),
        ]
        let result = run(text, in: environment, values)?.line
        #expect(result == "error the result is a text of more than 10000000 bytes", "\(name)")
    }

    @Test func `makes a text up to the limit`() {
        let environment = Environment(variables: [Variable("t", type: .string)])
        let values = ["t": Value.string(String(repeating: "é", count: 2_500_000))]
        #expect(run("size(t + t)", in: environment, values)?.line == "5000000")
        #expect(run("size(t + t + 'a')", in: environment, values)?.line.hasPrefix("error") == true)
    }
}
