import CEL
import Diagnostics
import Testing

@Suite struct CoreTests {
    @Test func `a name in backquotes is a field, never a function`() {
        #expect(faults("a.`b`('c')").first?.hasPrefix("6: ") == true)
    }

    @Test(arguments: [
        ("l.transformMap(k, 'q', 1)", "15: 'transformMap' wants a plain name for its variable"),
        ("has(a.?b)", "4: 'has' wants a field"),
    ])
    func `a macro with the wrong parts is refused`(text: String, fault: String) throws {
        let found = try #require(faults(text).first)
        #expect(found.drop { $0 != ":" }.hasPrefix(fault.drop { $0 != ":" }), "\(found)")
    }

    @Test func `a record type says whether a field without a value is unknown or is none`() {
        let lax = RecordType("r", fields: [.init("a", type: .int)])
        let strict = RecordType("r", fields: [.init("a", type: .int)], absence: .none)
        for (type, has, read) in [
            (lax, "unknown r.a", "unknown r.a"),
            (strict, "false", "error no such key: 'a'"),
        ] {
            let environment = Environment(variables: [Variable("r", type: .record(type))])
            let record = Record(type, slots: [], path: FieldPath([.field("r")]))
            #expect(run("has(r.a)", in: environment, ["r": .record(record)])?.line == has)
            #expect(run("r.a == 1", in: environment, ["r": .record(record)])?.line == read)
        }
    }

    private static let partnership = RecordType(
        "partnership",
        fields: [
            .init("kind", type: .string), .init("status", type: .string),
            .init("last_contact", label: "last-contact", type: .timestamp),
        ]
    )

    private static let environment = Environment(
        variables: [
            Variable("partnerships", type: .list(.record(partnership))),
            Variable("as_of", label: "as-of", type: .timestamp),
        ],
        libraries: [.standard, .counting]
    )

    private static func inventory(_ rows: [[Value?]]) -> [String: Value] {
        let records = rows.enumerated().map { index, slots in
            let path = FieldPath([.field("partnerships"), .index(index)])
            return Value.record(Record(partnership, slots: slots, path: path))
        }
        return ["partnerships": .list(records)]
    }

    private static let values = inventory([
        [.string("parents"), .string("active"), nil], [.string("eal"), nil, nil],
        [nil, .string("active"), Timestamp(year: 2026, month: 10, day: 1).map { .timestamp($0) }],
    ])

    @Test(arguments: [
        ("1 + 2 * 3", "7"), ("-9223372036854775808", "-9223372036854775808"),
        ("9223372036854775807 + 1", "error the result of '_+_' is too large for its type"),
        ("1 / 0", "error division by zero"), ("false && 1 / 0 > 1", "false"),
        ("1 / 0 > 1 || true", "true"), ("[1, 2, 3].exists(x, x > 2)", "true"),
        ("[1, 2, 3].filter(x, x > 1).map(y, y * 2)", "[4, 6]"), ("{'a': 1}.a", "1"),
        ("[].all(x, x > 0)", "true"), ("'a' in ['a', 'b']", "true"), ("dyn(1) == 1.0", "true"),
        ("'Am\\u00E9lie' == 'Ame\\u0301lie'", "false"), ("1 < 2.5", "true"),
        ("cel.bind(x, 2, x + x)", "4"), ("has({'a': 1}.b)", "false"),
        ("[1, 1].exists_one(x, x == 1)", "false"), ("true ? 'yes' : 'no'", "'yes'"),
        ("[0, 1, 2].exists(x, 2 / x == 1)", "true"),
        ("{'a': 1, 'a': 2}", "error the key 'a' stands twice"),
        ("type(1) == int", "true"), ("size('é')", "1"), ("[[1]][0][0]", "1"),
        ("[1, 2, 3].map(x, x > 1, [1, 2].map(y, x + y))", "[[3, 4], [4, 5]]"),
    ])
    func `runs the language`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        ("partnerships.exists(p, p.kind == 'parents' && p.status == 'active')", "true"),
        (
            "partnerships.exists(p, p.kind == 'eal' && p.status == 'active')",
            "unknown partnerships[1].status partnerships[2].kind"
        ),
        ("partnerships.all(p, p.status == 'active')", "unknown partnerships[1].status"),
        ("partnerships.exists(p, p.kind == 'careers' && p.status == 'lapsed')", "false"),
        ("partnerships.atLeast(2, p, p.status == 'active')", "true"),
        ("partnerships.atLeast(3, p, p.status == 'active')", "unknown partnerships[1].status"),
        ("partnerships.atLeast(2, p, p.status == 'lapsed')", "false"),
        ("partnerships.atLeast(0, p, p.status == 'lapsed')", "true"),
        ("partnerships.filter(p, p.status == 'active').size()", "unknown partnerships[1].status"),
        ("has(partnerships[1].status)", "unknown partnerships[1].status"),
        ("partnerships[0].last_contact < as_of", "unknown as-of partnerships[0].last-contact"),
        ("as_of == as_of || true", "true"),
    ])
    func `follows what is not recorded`(text: String, result: String) {
        #expect(run(text, in: Self.environment, Self.values)?.line == result)
    }

    @Test(arguments: [
        ("partnerships.exists(p, p.kindd == 'x')", "24: 'partnership' has no field 'kindd'"),
        ("partnership.size()", "1: 'partnership' is not declared"),
        ("1 +", "4: wanted a value, found the end"), ("'a", "1: the text has no closing quotes"),
        ("if", "1: 'if' is kept for the language and cannot be a name"),
        ("1 && true", "1: wanted 'bool', found 'int'"),
        ("sise('a')", "1: there is no function 'sise'"),
        ("9223372036854775808", "1: '9223372036854775808' is too large for its type"),
        ("'\\q'", "2: '\\q' is not an escape"),
    ])
    func `says what is wrong and where`(text: String, fault: String) {
        #expect(faults(text, in: Self.environment) == [fault])
    }

    @Test(arguments: ["(", "!", "-", "[", "1+", "a.", "1?", "{1:", "true&&("])
    func `refuses any nesting without a trap`(part: String) {
        let text = String(repeating: part, count: 100_000) + "1"
        #expect(faults(text).count == 1)
    }

    @Test func `stops when the work is too much`() {
        let range = "[" + (0..<100).map(String.init).joined(separator: ",") + "]"
        let limits = Limits(bytes: 10_000, depth: 50, nodes: 10_000, work: 1000)
        let text = "\(range).all(x, \(range).all(y, x + y >= 0)) || true"
        let result = run(text, in: Environment(limits: limits))?.line
        #expect(result == "error the expression takes more than 1000 steps")
    }

    @Test func `works out once what a loop does not change`() {
        let text = "[1, 2].map(x, [3, 4].map(y, x + 10 + y))"
        #expect(run(text)?.line == "[[14, 15], [15, 16]]")
    }

    @Test func `runs every example of every function`() {
        let environment = Environment(libraries: [.standard, .optionals])
        for function in Library.standard.functions + Library.optionals.functions {
            for example in function.examples where example.result != "error" {
                let text = "(\(example.expression)) == (\(example.result))"
                #expect(run(text, in: environment)?.line == "true", "\(text)")
            }
            for example in function.examples where example.result == "error" {
                #expect(run(example.expression, in: environment)?.line.hasPrefix("error") == true)
            }
        }
    }
}
