import Authoring
import Checking
import Diagnostics
import Rules
import Testing

@Suite struct ExampleInsertionTests {
    static let added = "{name: new, given: {}, expect: unknown}"

    static let lists = [
        "[]",
        "[{name: a, given: {}, expect: unknown}]",
        "[{name: a, given: {}, expect: unknown}, {name: b, given: {}, expect: unknown} ] # two",
        "\n      - {name: a, given: {}, expect: unknown}  # a comment",
        "\n      - name: a\n        given: {}\n        expect: unknown\n      # the end",
        "\n    - {name: a, given: {}, expect: unknown}\n\n",
    ]

    @Test(arguments: lists)
    func `adds an example after those that are there`(list: String) throws {
        let text = SmallPack.asking("{school.pupils: present}", examples: list).text
        let changed = try self.changed(text)
        let examples = try Fixture.compiled(changed).pack.rules[0].examples
        #expect(examples.last?.name == "new")
        #expect(
            examples.dropLast().map(\.name) == ["a", "b"].prefix(examples.count - 1).map(\.self)
        )
        #expect(changed.filter { $0 == "#" }.count == text.filter { $0 == "#" }.count)
    }

    @Test func `adds a list where a rule has none`() throws {
        let text = SmallPack(
            rules: "  - id: r\n    clause: c\n    strength: may\n    title: T\n"
                + "    require: {school.pupils: present} # why\n"
        ).text
        #expect(try Fixture.compiled(try changed(text)).pack.rules[0].examples.count == 1)
    }

    private func changed(_ text: String) throws -> String {
        let rule = try #require(try Fixture.compiled(text).pack.rules.first)
        let edit = ExampleInsertion.edit(adding: [Self.added], to: rule)
        return String(decoding: edit.span.source.applying([edit]), as: UTF8.self)
    }
}
