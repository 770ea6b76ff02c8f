import CEL
import Diagnostics
import Testing

@Suite struct UnparserTests {
    @Test(arguments: [
        "1 + 2 * 3", "(1 + 2) * 3", "1 - (2 - 3)", "a ? b : c ? d : e", "(a ? b : c) ? d : e",
        "!(a && b) || c", "a.b[0].?c[?1]", "has(a.b)", "-(-1)", "[1, ?a]", "{\"a\": 1u, ?b: c}",
        "ps.exists(p, p.kind == \"x\" && p.status in [\"a\", \"b\"])", "(-1).f()",
        "ps.atLeast(2, p, p.a)", "ps.sortBy(p, p.a)", "math.least([1, 2, 3])",
        "m.map(k, k > 1, k * 2)", "cel.bind(x, 1, x + x)", "a.`b-c`",
        "a.`1b`.`in`", "\"\\\"\\\\\\n\"", "b\"\\xff\"", "1.5e+20", "m.all(k, v, k == v)",
        "a && (b || c) && d",
    ])
    func `writes what it reads`(text: String) throws {
        let environment = Environment(libraries: [.standard, .counting])
        var log = DiagnosticLog()
        let located = LocatedText(source: Source(name: "<expression>", text: text))
        let expression = try #require(environment.parse(located, into: &log))
        #expect(expression.description == text)
    }
}
