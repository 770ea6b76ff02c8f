import Testing
import YAML

@testable import Signing

@Suite struct CanonicalTextTests {
    private func canonical(_ text: String) throws -> String {
        var canonical = CanonicalText()
        canonical.append(try Fixture.node(text))
        return String(decoding: canonical.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("b: 1\na: {d: x, c: y}", #"{"a":{"c":"y","d":"x"},"b":1}"#),
        ("[~, null, '', 'null', ]", #"[null,null,"","null"]"#),
        ("[true, 'true', 12, '12', 1.50, 0x1F, -.inf]", #"[true,"true",12,"12",1.50,0x1F,-.inf]"#),
        ("[yes, no, 2026-11-24, 1.0.0]", #"["yes","no","2026-11-24","1.0.0"]"#),
        ("[none, 'none', present, absent]", #"[none,"none",present,absent]"#),
        (#"["\"\\\n\t\e é ÿ 😀"]"#, #"["\"\\\u000a\u0009\u001b é ÿ 😀"]"#),
        ("1: a\n'2': b", #"{"1":"a","2":"b"}"#), ("[!!str 12, !!int '12']", #"["12",12]"#),
        ("[]", "[]"), ("{}", "{}"), ("[[], {}]", "[[],{}]"),
        ("a: &x [1]\nb: *x", #"{"a":[1],"b":[1]}"#),
    ])
    func `is as its description says`(text: String, wanted: String) throws {
        #expect(try canonical(text) == wanted)
    }

    @Test(arguments: [
        "{a: one two, b: [x, y]}", "# a comment\nb:\n  - x\n  - y # here too\na: one two",
        #"{"a": "one two", "b": ["x", "y"]}"#, "a: one\n  two\nb: ['x', \"y\"]",
        "a: >-\n  one\n  two\nb: [x,y]",
    ])
    func `is the same for every layout`(text: String) throws {
        #expect(try canonical(text) == #"{"a":"one two","b":["x","y"]}"#)
    }

    @Test func `keys are in the order of their bytes`() throws {
        #expect(try canonical("{é: 1, z: 2, 😀: 3, Z: 4}") == #"{"Z":4,"z":2,"é":1,"😀":3}"#)
    }
}
