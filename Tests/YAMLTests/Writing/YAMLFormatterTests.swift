import Diagnostics
import Testing

@testable import YAML

@Suite struct YAMLFormatterTests {
    private func formatted(_ text: String) -> String? {
        var log = DiagnosticLog()
        return YAMLFormatter.format(Source(name: "file.yaml", text: text), into: &log)
    }

    @Test(arguments: [
        ("a:   1\nb:    [1,2 ,3]\n", "a: 1\nb: [1, 2, 3]\n"),
        ("a:\n- 1\n-   2\n", "a:\n  - 1\n  - 2\n"),
        ("a:\n    -   b: 1\n        c: 2\n", "a:\n  - b: 1\n    c: 2\n"),
        ("a: {b: 1,\n  c: 2}\n", "a: {b: 1, c: 2}\n"),
        ("- - 1\n  - 2\n-\n  a: 1\n", "- - 1\n  - 2\n- a: 1\n"),
        ("a: 'x'\nb: \"y\"\nc: z", "a: 'x'\nb: \"y\"\nc: z\n"),
        ("a:\nb: ~\nc: {}\nd: []\n", "a:\nb: ~\nc: {}\nd: []\n"),
        ("a: 1\r\nb: 2\r\n", "a: 1\nb: 2\n"),
        ("---\na: 1\n...\n", "a: 1\n"),
        ("a: {b:  ,  c: d}\n", "a: {b: , c: d}\n"),
    ])
    func `lays out in one way`(text: String, wanted: String) {
        #expect(formatted(text) == wanted)
        #expect(formatted(wanted) == wanted)
    }

    @Test(arguments: [
        ("a: |\n     x\n       y\n\n     z\nb: 1\n", "a: |\n  x\n    y\n\n  z\nb: 1\n"),
        ("a: >-\n x\n y\n", "a: >-\n  x\n  y\n"),
        ("- a: |+\n     x\n\n\n- b\n", "- a: |+\n    x\n\n\n- b\n"),
        ("a: |\n  x\n\n\n\nb: 1\n", "a: |\n  x\n\nb: 1\n"),
        ("a: one\n   two\n", "a: one\n  two\n"),
        ("a: [one\n   two, 3]\n", "a: [one two, 3]\n"),
        ("a: |\n  x", "a: |\n  x"), ("one\n two\n", "one\n  two\n"),
        ("|\n x\n", "|\n  x\n"), ("a: | # why\n  x\n", "a: | # why\n  x\n"),
    ])
    func `keeps the lines of long scalars`(text: String, wanted: String) {
        #expect(formatted(text) == wanted)
        #expect(formatted(wanted) == wanted)
    }

    @Test(arguments: [
        ("# head\n\n\n\na: 1 # one\n#  end  \n", "# head\n\na: 1 # one\n#  end\n"),
        ("a: # of a\n    # of b\n    b: 1\n", "a: # of a\n  # of b\n  b: 1\n"),
        (
            "r:\n - a: 1\n   # still a\n\n # of b\n - b: 1\n",
            "r:\n  - a: 1\n    # still a\n\n  # of b\n  - b: 1\n"
        ),
        ("r:\n- a\n# of s\ns: 1\n", "r:\n  - a\n# of s\ns: 1\n"),
        ("a: [1, # one\n  2, # two\n  # none\n]\n", "a:\n  - 1 # one\n  - 2 # two\n  # none\n"),
        ("a:\n  # above\n  value\n", "# above\na: value\n"),
        ("- # first\n  a: 1\n", "# first\n- a: 1\n"),
        ("a: 'x # y'\nb: \"#\"\nc: d#e\n", "a: 'x # y'\nb: \"#\"\nc: d#e\n"),
    ])
    func `keeps every comment beside what it is about`(text: String, wanted: String) {
        #expect(formatted(text) == wanted)
        #expect(formatted(wanted) == wanted)
    }

    @Test func `breaks flow style that is too long for a line`() {
        let long = String(repeating: "x", count: 100)
        let text = "a: {b: [\(long), \(long)], c: 1}\n"
        let wanted = "a:\n  b:\n    - \(long)\n    - \(long)\n  c: 1\n"
        #expect(formatted(text) == wanted)
        #expect(formatted(wanted) == wanted)
    }

    @Test(arguments: [
        ("a: &x 1\nb: *x\n", "the anchor '&x' cannot"), ("a: !!str 1\n", "the tag"),
        ("? [a]\n: 1\n", "wanted a key"), ("%YAML 1.2\n---\na: 1\n", "a line '%…'"),
        ("a: [\n", ""), ("", ""),
    ])
    func `leaves alone what it cannot lay out and says why`(text: String, why: String) {
        var log = DiagnosticLog()
        #expect(YAMLFormatter.format(Source(name: "f", text: text), into: &log) == nil)
        #expect(log.hasErrors)
        #expect(log.diagnostics.first?.text.contains(why) ?? false || why.isEmpty)
    }
}
