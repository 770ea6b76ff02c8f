import CEL
import Diagnostics
import TestSupport
import Testing

/// What must not be read or checked, with what is said of it.
@Suite struct FaultTests {
    static let environment = Environment(
        variables: MadeWorld.environment.variables + [Variable("moment", type: .timestamp)],
        libraries: [.standard, .optionals, .counting],
        limits: Limits(bytes: 2000, depth: 40, nodes: 300, work: 300)
    )

    static let unread = [
        "", "1 +", "1 + + 2", "(1", "1)", "[1, 2", "{'a': 1", "{'a'}", "{1: 2,, 3: 4}", "a.",
        "a..b",
        "1.2.3", "0x", "12abc", "1u2", "9223372036854775808", "18446744073709551616u", "1e999",
        "'open", "'''open", "'line\nbreak'", "'\\q'", "'\\x4'", "'\\ud800'", "'\\777'",
        "b'\\u00e9'",
        "i # j", "i & b", "b | c", "i = 3", "i === 3", "if", "for", "package + 1", "true.x()",
        "a ? b",
        "a ? b :", "a ?: b", "l[", "l[]", "l.map(n)", "has(i)", "has(one)", "has(one.name.size())",
        "cel.bind('x', 1, x)", "m.transformMap(k, 1, k)", "`a`", "one.`", "@x", "\"\u{0}",
        "!" + String(repeating: "(", count: 60) + "b" + String(repeating: ")", count: 60),
        String(repeating: "1 + ", count: 400) + "1", String(repeating: "a", count: 2001),
    ]

    static let unchecked = [
        "x_unknown", "wordz", "i + s", "i + 1u", "s - s", "-s", "!i", "b && i", "i ? 1 : 2",
        "i < s", "i == s", "i in s", "s in l", "l[s]", "m[i]", "one.nme", "one.name.first", "i.a",
        "size(i)", "size(l, w)", "sise(l)", "s.startsWith(i)", "s.startwith('a')", "i.exists(n, n)",
        "l.exists(n, n)", "l.exists(1, true)", "all_of.all(q, q.agee > 1)",
        "l.atLeast('2', n, n > 1)",
        "moment + moment", "duration(1) > 2", "optional.of(1).orValue('x')", "b'a' + 'a'",
        "math.nosuch(1)", "'%d'.fromat([1])", "l.filter(n, n + 1)", "cel.bind(t, 1, t + s)",
    ]

    /// A list of twice a list of twice a list …, which takes no room and has no end.
    private static func doubled(_ times: Int, _ body: String) -> String {
        (1...times).reversed().reduce(body) { inner, level in
            "cel.bind(v\(level), [v\(level - 1), v\(level - 1)], \(inner))"
        }.replacing("v0", with: "1")
    }

    @Test func `says what is wrong, where, and what was meant`() throws {
        let printer = DiagnosticPrinter(hasColour: false)
        let sections = (Self.unread + Self.unchecked).map { text in
            var log = DiagnosticLog()
            let located = LocatedText(source: Source(name: "rule", text: text))
            let program = Self.environment.compile(located, into: &log)
            #expect(program == nil && log.hasErrors, "\(text) is taken")
            let title = text.count > 60 ? "\(text.prefix(57))…" : text
            return "## \(title.debugDescription)\n\(printer.text(log))"
        }
        try Golden("faults.txt").expect(sections.joined(separator: "\n"))
    }

    @Test(arguments: [
        ("1 / 0", "cel/division-by-zero"), ("1 % 0", "cel/division-by-zero"),
        ("9223372036854775807 + 1", "cel/overflow"),
        ("-(-9223372036854775807 - 1)", "cel/overflow"),
        ("[1][1]", "cel/refused"), ("{'a': 1}['b']", "cel/no-such-key"),
        ("{'a': 1, 'a': 2}", "cel/repeated-key"), ("int(1e30)", "cel/not-convertible"),
        ("dyn(1) ? 1 : 2", "cel/not-a-truth"), ("dyn(1) + dyn('a')", "cel/no-such-overload"),
        (
            "[1, 2, 3, 4, 5, 6].map(a, [1, 2, 3, 4, 5, 6].map(b, [1, 2, 3, 4, 5, 6, 7, 8, 9].map(c, a)))",
            "cel/too-much-work"
        ),
        (doubled(60, "v60 == v60"), "cel/too-much-work"),
        (doubled(60, "v60 in [v60]"), "cel/too-much-work"),
    ])
    func `what fails when it runs says why`(text: String, code: String) throws {
        let environment = Environment(
            libraries: [.standard, .optionals, .counting],
            limits: Limits(bytes: 5000, depth: 200, nodes: 1000, work: 300)
        )
        guard case .error(let error)? = run(text, in: environment) else {
            Issue.record("\(text) does not fail")
            return
        }
        #expect(error.message.code == code)
        #expect(!error.span.range.isEmpty)
    }
}
