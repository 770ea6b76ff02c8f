import CEL
import Testing

/// From type to type, at the ends and where there is no way.
@Suite struct ConversionTests {
    @Test(arguments: [
        ("0.0", "0"), ("-0.0", "-0"), ("1.0", "1"), ("-1.5", "-1.5"), ("0.1", "0.1"),
        ("0.0001", "0.0001"),
        ("0.00001", "1e-05"), ("0.000012345", "1.2345e-05"), ("999999.0", "999999"),
        ("123456.789", "123456.789"), ("1000000.0", "1e+06"), ("1234567.0", "1.234567e+06"),
        ("1e21", "1e+21"), ("1e100", "1e+100"), ("5e-324", "5e-324"),
        ("1.7976931348623157e308", "1.7976931348623157e+308"),
        ("9007199254740993.0", "9.007199254740992e+15"), ("0.1 + 0.2", "0.30000000000000004"),
        ("0.0 / 0.0", "NaN"), ("1.0 / 0.0", "Infinity"), ("-1.0 / 0.0", "-Infinity"),
    ])
    func `writes doubles with the fewest digits`(number: String, text: String) {
        #expect(run("string(\(number))")?.line == "'\(text)'")
        if text != "NaN" { #expect(run("double('\(text)') == \(number)")?.line == "true") }
    }

    @Test(arguments: [
        ("b''", "''"), ("b'\\303\\251'", "'é'"), ("b'\\xf0\\x9f\\x98\\x80'", "'😀'"),
        ("b'\\000'", "'\0'"),
        ("b'\\xff'", "error 'string': the bytes are not UTF-8"),
        ("b'a\\xc3'", "error 'string': the bytes are not UTF-8"),
        ("b'\\xc0\\x80'", "error 'string': the bytes are not UTF-8"),
        ("b'\\xed\\xa0\\x80'", "error 'string': the bytes are not UTF-8"),
        ("dyn([])", "error 'string' does not take (list)"),
        ("dyn(null)", "error 'string' does not take (null_type)"),
    ])
    func `reads bytes as UTF-8`(bytes: String, text: String) {
        #expect(run("string(\(bytes))")?.line == text)
    }

    @Test(
        arguments: [
            ("bool('TRUE')", "true"), ("bool('f')", "false"), ("bool('')", nil),
            ("bool('yes')", nil),
            ("bool('tRUE')", nil), ("bool(' true')", nil), ("int('')", nil),
            ("int('-9223372036854775808')", "-9223372036854775808"),
            ("int('9223372036854775808')", nil), ("int('1.0')", nil), ("int(' 1')", nil),
            ("int(9223372036854775807.0)", nil), ("int(0.0 / 0.0)", nil), ("int(-1.9)", "-1"),
            ("int(18446744073709551615u)", nil),
            ("uint('18446744073709551615')", "18446744073709551615u"),
            ("uint('-1')", nil), ("uint(-1)", nil), ("uint(0.0 / 0.0)", nil), ("uint(1e20)", nil),
            ("double('')", nil), ("double('1e400')", "inf"), ("double('x')", nil),
            ("double(9223372036854775807)", "9.223372036854776e+18"),
            ("timestamp('')", nil), ("timestamp(9223372036854775807)", nil), ("duration('')", nil),
            ("duration('1')", nil), ("duration('9223372036854775808ns')", nil),
        ] as [(String, String?)]
    )
    func `converts what it can and refuses the rest`(text: String, result: String?) {
        let line = run(text)?.line ?? ""
        #expect(result.map { line == $0 } ?? line.contains(" cannot be turned into "), "\(line)")
    }
}
