import Foundation
import Testing

@testable import CEL

@Suite struct TextFormattingTests {
    @Test(arguments: [
        ("''.format([])", "''"), ("'é%%%s'.format(['€'])", "'é%€'"), ("'%s'.format([1, 2])", "'1'"),
        ("'%s'.format([b'a\\xff'])", "'a\u{FFFD}'"), ("'%s'.format([[]])", "'[]'"),
        ("'%s'.format([{}])", "'{}'"),
        ("'%s'.format([{'b': [1u], 'a': {'x': null}}])", "'{a: {x: null}, b: [1]}'"),
        ("'%s'.format([duration('1.5s')])", "'1.5s'"), ("'%s'.format([type(1u)])", "'uint'"),
        ("'%s'.format([-0.0])", "'-0'"), ("'%s'.format([1e21])", "'1000000000000000000000'"),
        ("'%s'.format([1.5e-7])", "'0.00000015'"), ("'%s'.format([100.0])", "'100'"),
        ("'%d'.format([-9223372036854775807 - 1])", "'-9223372036854775808'"),
        ("'%d'.format([18446744073709551615u])", "'18446744073709551615'"),
        ("'%b'.format([-5])", "'-101'"), ("'%b'.format([false])", "'0'"),
        ("'%o'.format([-8])", "'-10'"),
        ("'%x'.format([-255])", "'-ff'"), ("'%X'.format(['é'])", "'C3A9'"),
        ("'%x'.format([''])", "''"),
        ("'%x'.format([b'\\x00\\x0f'])", "'000f'"),
        ("'%f'.format([9007199254740993])", "'9007199254740993.000000'"),
        ("'%.0f'.format([0.5])", "'0'"), ("'%.0f'.format([1.5])", "'2'"),
        ("'%.0f'.format([-0.4])", "'-0'"),
        ("'%.1f'.format([9.95])", "'9.9'"), ("'%.0f'.format([999.5])", "'1000'"),
        ("'%.3f'.format([0.0])", "'0.000'"),
        ("'%.2e'.format([9.999])", "'1.00e+01'"), ("'%e'.format([0])", "'0.000000e+00'"),
        ("'%.0e'.format([-1e-300])", "'-1e-300'"), ("'%e'.format([double('NaN')])", "'NaN'"),
    ])
    func `writes values without a locale`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        ("'%'.format([1])", "it ends in a lone '%'"),
        ("'%.2'.format([1])", "it ends in a lone '%'"),
        ("'%q'.format([1])", "there is no clause '%q'"),
        ("'%-d'.format([1])", "there is no clause '%-'"),
        ("'%.f'.format([1])", "'%.' wants a number of digits up to 1000, found ''"),
        ("'%.1001f'.format([1])", "'%.' wants a number of digits up to 1000, found '1001'"),
        (
            "'%.99999999999999999999f'.format([1])",
            "'%.' wants a number of digits up to 1000, found '99999999999999999999'"
        ),
        ("'%s %s'.format([1])", "index 1 is out of range of 1 arguments"),
        ("'%d'.format([1.0])", "%d takes whole numbers, found 'double'"),
        ("'%d'.format(['1'])", "%d takes whole numbers, found 'string'"),
        ("'%f'.format(['1'])", "%f takes numbers, found 'string'"),
        ("'%e'.format([true])", "%e takes numbers, found 'bool'"),
        ("'%b'.format([1.0])", "%b takes whole numbers and truths, found 'double'"),
        ("'%o'.format([true])", "%o takes whole numbers, found 'bool'"),
        ("'%X'.format([null])", "%X takes whole numbers, texts and bytes, found 'null_type'"),
    ])
    func `says what a format cannot be`(text: String, reason: String) {
        #expect(run(text)?.line == "error 'format': \(reason)")
    }

    /// What C's `printf` writes is exact and rounds halves to even, as ours must.
    @Test func `writes decimals as C does`() {
        var state: UInt64 = 11
        for _ in 0..<3000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let number = Double(bitPattern: state ^ state >> 31)
            guard number.isFinite else { continue }
            let digits = DecimalDigits(exactly: number)
            let places = Int(state >> 60)
            #expect(digits.fixed(places) == String(format: "%.\(places)f", number))
            #expect(digits.scientific(places) == String(format: "%.\(places)e", number))
            #expect(Double(number.spelling) == number)
        }
    }
}
