import CEL
import Testing

/// Each function of lists on nothing, at and beyond the ends, and on wrong elements.
@Suite struct ListTests {
    private static let nan = "0.0 / 0.0"
    private static let environment = Environment(libraries: [.standard, .optionals])

    @Test(arguments: [
        ("[].slice(0, 0)", "[]"), ("[1, 2].slice(2, 2)", "[]"), ("[1, 2].slice(0, 2)", "[1, 2]"),
        ("[1].slice(-1, 1)", "error 'slice': no range from -1 to 1 in 1"),
        ("[1].slice(1, 0)", "error 'slice': no range from 1 to 0 in 1"),
        (
            "[1].slice(0, 9223372036854775807)",
            "error 'slice': no range from 0 to 9223372036854775807 in 1"
        ),
        ("[].first()", "optional()"), ("[[]].last()", "optional([])"),
        ("[1, 2].first()", "optional(1)"),
        ("lists.range(0)", "[]"), ("lists.range(-9223372036854775808)", "[]"),
        ("lists.range(1000000).size()", "1000000"),
        (
            "lists.range(1000001)",
            "error 'lists.range': the result is a list of more than 1000000 elements"
        ),
        ("[].reverse()", "[]"), ("[1, 'a', null].reverse()", "[null, 'a', 1]"),
    ])
    func `takes and makes parts of lists`(text: String, result: String) {
        #expect(run(text, in: Self.environment)?.line == result)
    }

    @Test(arguments: [
        ("[].flatten()", "[]"), ("[[], []].flatten()", "[]"),
        ("[1, [2, [3]]].flatten()", "[1, 2, [3]]"), ("[[1]].flatten(0)", "[[1]]"),
        ("[1, [2, [3]]].flatten(9223372036854775807)", "[1, 2, 3]"),
        ("[[1]].flatten(-1)", "error 'flatten': negative level -1"),
        ("[{'a': [1]}].flatten(2)", "[{'a': [1]}]"),
        (
            "cel.bind(a, lists.range(2000), a.map(x, a).flatten())",
            "error 'flatten': the result is a list of more than 1000000 elements"
        ),
        (
            "cel.bind(a, lists.range(2000).map(x, []), a.map(x, a).flatten(2))",
            "error 'flatten': the result is a list of more than 1000000 elements"
        ),
    ])
    func `flattens lists`(text: String, result: String) {
        #expect(run(text, in: Self.environment)?.line == result)
    }

    @Test(arguments: [
        ("[].sort()", "[]"),
        ("[3, -9223372036854775808, 0].sort()", "[-9223372036854775808, 0, 3]"),
        ("['b', '', 'é', 'a'].sort()", "['', 'a', 'b', 'é']"),
        ("[true, false].sort()", "[false, true]"),
        ("[duration('2s'), duration('-1s')].sort()", "[-1s, 2s]"),
        ("[2.5, -1.0 / 0.0, 0.0].sort()", "[-inf, 0.0, 2.5]"),
        ("[1.0, \(nan)].sort()", "error 'sort': what is not a number has no order"),
        ("[1, dyn(1u)].sort()", "error 'sort': 'int' and 'uint' are not of one type"),
        ("dyn([[1]]).sort()", "error 'sort': values of type 'list' have no order"),
        ("dyn(1).sort()", "error 'sort' does not take (int)"),
        ("[].sortBy(x, x)", "[]"), ("[3, 1, 2].sortBy(x, -x)", "[3, 2, 1]"),
        ("['bb', 'a', 'cc', 'd'].sortBy(t, t.size())", "['a', 'd', 'bb', 'cc']"),
        ("[[2], [1, 1]].sortBy(l, l.size()).map(l, l[0])", "[2, 1]"),
        ("[1, 0].sortBy(x, 1 / x)", "error division by zero"),
        (
            "[1, 2].sortBy(x, x > 1 ? dyn('a') : dyn(1))",
            "error 'sortBy': 'int' and 'string' are not of one type"
        ),
        ("[2, 1].sortBy(x, [4, 3].sortBy(y, y)[0] * x)", "[1, 2]"),
    ])
    func `puts lists in order`(text: String, result: String) {
        #expect(run(text, in: Self.environment)?.line == result)
    }

    @Test(arguments: [
        "[[1]].sort()", "['a'].slice('a', 1)", "[1].sortBy(x, [x])", "1.sortBy(x, x)",
        "lists.range(1u)", "[1].flatten('a')", "sets.contains([1], ['a'])", "1.first()",
    ])
    func `refuses wrong types when it checks`(text: String) {
        #expect(faults(text, in: Self.environment).count == 1)
    }

    @Test(arguments: [
        ("[].distinct()", "[]"), ("[1, 1u, 1.0, 2, 1].map(x, dyn(x)).distinct()", "[1, 2]"),
        ("['é', 'e\\u0301', 'é'].distinct().size()", "2"), ("[0.0, -0.0].distinct()", "[0.0]"),
        ("[\(nan), \(nan), [\(nan)], [\(nan)]].distinct().size()", "4"),
        ("[[1, 2], [1, dyn(2.0)], [2, 1]].distinct()", "[[1, 2], [2, 1]]"),
        ("[{'a': 1, 'b': 2}, {'b': 2, 'a': 1}].distinct().size()", "1"),
        ("[null, false, dyn(0), '', b'', null].distinct().size()", "5"),
        ("[9007199254740993, 9007199254740992].distinct().size()", "2"),
    ])
    func `keeps each value once`(text: String, result: String) {
        #expect(run(text, in: Self.environment)?.line == result)
    }

    @Test func `keeps each of many values once in good time`() {
        let text = "lists.range(50000).map(x, x % 25000).distinct().size()"
        #expect(run(text)?.line == "25000")
    }

    @Test(arguments: [
        ("sets.contains([], [])", "true"), ("sets.contains([], [1])", "false"),
        ("sets.contains([1, 2], [])", "true"),
        ("sets.contains([1, dyn(2u)], [dyn(2.0), 1])", "true"),
        ("sets.contains([\(nan)], [\(nan)])", "false"), ("sets.equivalent([], [])", "true"),
        ("sets.equivalent([1], [1, 1])", "true"), ("sets.equivalent([1], [1, 2])", "false"),
        ("sets.equivalent([[1], [2]], [[2], [1]])", "true"), ("sets.intersects([], [])", "false"),
        ("sets.intersects([1], [])", "false"), ("sets.intersects([[1], [2]], [[2]])", "true"),
        ("sets.intersects(dyn(1), [1])", "error 'sets.intersects' does not take (int, list)"),
    ])
    func `takes lists as sets`(text: String, result: String) {
        #expect(run(text, in: Self.environment)?.line == result)
    }

    @Test func `leaves the order open where a key is not known`() {
        let environment = Environment(variables: [Variable("a", type: .int)])
        #expect(run("[2, 1].sortBy(x, x + a)", in: environment)?.line == "unknown a")
    }
}
