import CEL
import Testing

/// Each function of numbers at the ends of its types, on what is not a number and on wrong types.
@Suite struct MathTests {
    private static let nan = "0.0 / 0.0"

    @Test(arguments: [
        ("math.greatest(-9223372036854775808)", "-9223372036854775808"),
        ("math.greatest(-1, 18446744073709551615u)", "18446744073709551615u"),
        ("math.greatest(1, 1.0)", "1"), ("math.greatest(1.0, 1)", "1.0"),
        ("math.greatest([])", "error 'math.greatest': the list is empty"),
        ("math.greatest(1, 2.0 / 0.0, 3)", "inf"),
        (
            "math.greatest(\(nan), 1)",
            "error 'math.greatest': what is not a number has no order"
        ),
        ("math.greatest([1, dyn('a')])", "error 'math.greatest' does not take (string)"),
        ("math.greatest(dyn('a'))", "error 'math.greatest' does not take (string)"),
        ("math.least(-9223372036854775808, 0u)", "-9223372036854775808"),
        ("math.least(3, 2, 1, 2, 3)", "1"),
        ("math.least([])", "error 'math.least': the list is empty"),
        ("math.least(1, \(nan))", "error 'math.least': what is not a number has no order"),
    ])
    func `finds the greatest and the least`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        ("math.ceil(-0.5)", "-0.0"), ("math.floor(1e300)", "1e+300"), ("math.round(0.5)", "1.0"),
        ("math.round(2.5)", "3.0"), ("math.round(-2.5)", "-3.0"),
        ("math.round(0.49999999999999994)", "0.0"), ("math.trunc(\(nan))", "nan"),
        ("math.trunc(-1.0 / 0.0)", "-inf"), ("math.isNaN(1.0 / 0.0)", "false"),
        ("math.isInf(\(nan))", "false"), ("math.isFinite(\(nan))", "false"),
        ("math.ceil(dyn(1))", "error 'math.ceil' does not take (int)"),
        ("math.isFinite(dyn('1'))", "error 'math.isFinite' does not take (string)"),
    ])
    func `rounds doubles and asks about them`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        ("math.abs(-9223372036854775807)", "9223372036854775807"),
        (
            "math.abs(-9223372036854775808)",
            "error the result of 'math.abs' is too large for its type"
        ),
        ("math.abs(18446744073709551615u)", "18446744073709551615u"), ("math.abs(-0.0)", "0.0"),
        ("math.abs(\(nan))", "nan"), ("math.sign(-9223372036854775808)", "-1"),
        ("math.sign(0u)", "0u"), ("math.sign(\(nan))", "nan"), ("math.sign(-1.0 / 0.0)", "-1.0"),
        ("math.sqrt(0)", "0.0"), ("math.sqrt(-1)", "nan"), ("math.sqrt(2.25)", "1.5"),
        ("math.sqrt(18446744073709551615u)", "4294967296.0"),
        ("math.sqrt(dyn('4'))", "error 'math.sqrt' does not take (string)"),
    ])
    func `takes size, sign and root`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        ("math.bitAnd(-9223372036854775808, -1)", "-9223372036854775808"),
        ("math.bitOr(18446744073709551615u, 0u)", "18446744073709551615u"),
        ("math.bitXor(-1, -1)", "0"), ("math.bitNot(9223372036854775807)", "-9223372036854775808"),
        ("math.bitShiftLeft(1, 63)", "-9223372036854775808"), ("math.bitShiftLeft(1u, 64)", "0u"),
        ("math.bitShiftLeft(-1, 9223372036854775807)", "0"),
        ("math.bitShiftRight(-1, 0)", "-1"), ("math.bitShiftRight(-1, 63)", "1"),
        ("math.bitShiftRight(1, -1)", "error 'math.bitShiftRight': negative offset -1"),
        (
            "math.bitShiftLeft(1, -9223372036854775808)",
            "error 'math.bitShiftLeft': negative offset -9223372036854775808"
        ),
        ("math.bitAnd(dyn(1), 1u)", "error 'math.bitAnd' does not take (int, uint)"),
    ])
    func `works on bits`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        "math.greatest('a')", "math.greatest(1, 'a')", "math.least()", "math.ceil(1)",
        "math.bitAnd(1, 1u)", "math.bitNot(1.0)", "math.bitShiftLeft(1, 1u)", "math.sqrt('4')",
    ])
    func `refuses wrong types when it checks`(text: String) {
        #expect(faults(text).first?.contains("does not take") == true)
    }

    @Test(arguments: [
        ("base64.encode(b'')", "''"), ("base64.encode(b'f')", "'Zg=='"),
        ("base64.encode(b'fo')", "'Zm8='"), ("base64.encode(b'foo')", "'Zm9v'"),
        ("base64.encode(b'\\xff\\xfe')", "'//4='"), ("base64.decode('') == b''", "true"),
        ("base64.decode('Zg==') == b'f'", "true"), ("base64.decode('Zg') == b'f'", "true"),
        ("base64.decode('//4=') == b'\\xff\\xfe'", "true"),
    ])
    func `writes and reads base64`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        "Z", "Zg=", "Zg===", "====", "Zh==", "Zm 9v", "Zm9v\\n", "Zg==Zg==", "-_-_", "é",
    ])
    func `refuses what is not base64`(text: String) {
        let line = run("base64.decode('\(text)')")?.line
        #expect(line == "error 'base64.decode': it is not base64")
    }
}
