import Testing

@testable import YAML

@Suite struct CoreSchemaTests {
    private func scalar(_ text: String) throws -> Scalar {
        try #require(Reading("- " + text).root?.elements?.first?.scalar)
    }

    @Test(arguments: ["", "~", "null", "Null", "NULL", "!!null ''"])
    func `reads a null`(text: String) throws {
        #expect(try scalar(text).isNull)
    }

    @Test(arguments: ["'null'", "nULL", "!!str", "\"\"", "! null", "none"])
    func `reads no null`(text: String) throws {
        #expect(try !scalar(text).isNull)
    }

    @Test(arguments: [("true", true), ("True", true), ("FALSE", false), ("!!bool 'true'", true)])
    func `reads a truth`(text: String, value: Bool) throws {
        #expect(try scalar(text).bool == value)
    }

    @Test(arguments: ["yes", "no", "on", "off", "'true'", "tRUE", "!!str true", "y"])
    func `reads no truth`(text: String) throws {
        #expect(try scalar(text).bool == nil)
    }

    @Test(arguments: [
        ("0", 0), ("-12", -12), ("+7", 7), ("012", 12), ("0o17", 15), ("0x1F", 31),
        ("9223372036854775807", Int64.max), ("!!int '4'", 4),
    ])
    func `reads a whole number`(text: String, value: Int64) throws {
        #expect(try scalar(text).integer == value)
    }

    @Test(arguments: [
        "'1'", "1.0", "1_000", "0b1", "0o9", "0x", "0x-1", "-0x1", "9223372036854775808",
        "2026-11-20",
        "12e3", "!!str 1", "１", "+",
    ])
    func `reads no whole number`(text: String) throws {
        #expect(try scalar(text).integer == nil)
    }

    @Test(arguments: [
        ("1.5", 1.5), (".5", 0.5), ("5.", 5), ("-1e3", -1000), ("12", 12), ("+1.5E-2", 0.015),
        (".inf", .infinity), ("-.INF", -.infinity),
        ("9223372036854775808", 9_223_372_036_854_775_808),
    ])
    func `reads a number`(text: String, value: Double) throws {
        #expect(try scalar(text).double == value)
    }

    @Test(arguments: [
        "inf", "nan", "1.2.3", "0x1p4", "'1.5'", "e5", "1e", "+", "2026-11-20", ".", "1 2",
    ])
    func `reads no number`(text: String) throws {
        #expect(try scalar(text).double == nil)
    }

    @Test func `reads what is not a number`() throws {
        #expect(try scalar(".nan").double?.isNaN == true)
    }
}
