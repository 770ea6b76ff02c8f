import CEL
import Diagnostics
import Rules
import TestSupport
import Testing
import YAML

@testable import Checking

/// Schools at random that answer every question.
@Suite struct AnsweringTests {
    /// A rule set that comes with the command.
    private func pack(_ path: String) throws -> CompiledPack {
        var log = DiagnosticLog()
        let model = try #require(Fixture.pack?.pack.model)
        let pack = PackReader.read(try Fixture.node(path), model: model, into: &log)
        return try #require(pack.flatMap { CompiledPack.compile($0, into: &log) })
    }

    /// A sample with some of its fields left out; what is required stays.
    private func thinned(
        _ node: Node,
        _ random: inout SeededGenerator,
        _ fields: RecordDefinition?,
        _ model: Model
    ) -> Node {
        switch node.content {
        case .scalar: return node
        case .sequence(let elements):
            let kept = elements.map { thinned($0, &random, fields, model) }
            return Node(.sequence(kept), at: node.span)
        case .mapping(let mapping):
            let kept = mapping.entries.compactMap { entry -> Mapping.Entry? in
                let field = fields?[entry.name]
                let isFree = field.map { !$0.isRequired && $0.name != "id" } ?? false
                if isFree, Int.random(in: 0..<4, using: &random) == 0 { return nil }
                let inner = field.flatMap { model.record(of: $0.type) }
                return .init(key: entry.key, value: thinned(entry.value, &random, inner, model))
            }
            return Node(.mapping(Mapping(kept)), at: node.span)
        }
    }

    private func inventory(_ seed: UInt64, _ model: Model) throws -> Inventory? {
        var random = SeededGenerator(seed: seed)
        let sample = Fixture.samples[Int(seed) % Fixture.samples.count]
        let whole = try Fixture.node("samples/\(sample).yaml")
        var log = DiagnosticLog()
        return InventoryReader.read(
            thinned(whole, &random, model.root, model),
            model: model,
            into: &log
        )
    }

    /// The school with an answer to a question at random.
    private func answered(
        _ school: SchoolCheck,
        _ question: Question,
        _ random: inout SeededGenerator
    ) throws -> SchoolCheck {
        let finder = FieldFinder(model: school.pack.model, root: school.root)
        let field = try #require(finder.field(at: question.path))
        let compared = ComparedValues(school.compiled.rules, of: school.pack)
        let answers = PlausibleAnswers(school: school, compared: compared)
            .answers(for: field, at: question.path)
        let isList = field.type.element.flatMap { school.pack.model.record(of: $0) } != nil
        let value = try #require(answers.dropFirst(isList ? 1 : 0).randomElement(using: &random))
        let change = Change.set(question.path, value, field.type)
        let root = try #require(
            Change.applied([change], to: school.root, by: school.pack.model)
        )
        let inventory = Inventory(
            root: root,
            document: school.inventory.document,
            asOf: school.asOf,
            statements: school.inventory.statements,
            waivers: school.inventory.waivers
        )
        return SchoolCheck(checker: school.checker, inventory: inventory, asOf: school.asOf)
    }

    @Test(
        arguments: [
            "rules/cilip-secondary-2014/partnerships.yaml",
            "rules/ifla-school-library-2015/community-and-support.yaml",
        ],
        0..<6 as Range<UInt64>
    )
    func `after all questions are answered no finding is unknown`(
        path: String,
        seed: UInt64
    ) throws {
        let pack = try pack(path)
        guard let inventory = try inventory(seed, pack.pack.model), let day = inventory.asOf else {
            return
        }
        var random = SeededGenerator(seed: seed + 100)
        var school = SchoolCheck(checker: Checker(pack), inventory: inventory, asOf: day)
        let effort = WaitingFinder.Effort(schools: 2, ways: 1, tries: (20, 100))
        for _ in 0..<400 {
            let findings = pack.rules.map { school.finding($0) }
            let questions = QuestionFinder(school: school, effort: effort).questions(findings)
            guard let first = questions.first else { break }
            school = try answered(school, first, &random)
        }
        let unknown = pack.rules.map { school.finding($0) }.filter { $0.outcome == .unknown }
        #expect(unknown.map(\.rule.id) == [])
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func `the quick answer whether a finding is known is that of its verdict`(
        seed: UInt64
    ) throws {
        let pack = try #require(Fixture.pack)
        guard let inventory = try inventory(seed, pack.pack.model) else { return }
        let activation = pack.activation(inventory.root)
        for rule in pack.rules {
            let isUnknown = if case .unknown = rule.verdict(activation) { true } else { false }
            #expect(rule.isKnown(activation) == !isUnknown, "\(rule.rule.id)")
        }
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func `every way makes its finding known and no part of it does`(seed: UInt64) throws {
        let pack = try #require(Fixture.pack)
        guard let inventory = try inventory(seed, pack.pack.model), let day = inventory.asOf else {
            return
        }
        let school = SchoolCheck(checker: Checker(pack), inventory: inventory, asOf: day)
        let open = pack.rules.filter { school.outcome($0).outcome == .unknown }.map {
            WaitingFinder.Open(rule: $0, missing: school.finding($0).because.missing)
        }
        let effort = WaitingFinder.Effort(schools: 2, ways: 2, tries: (2_000, 2_000))
        let finder = WaitingFinder(school, open: open, effort: effort)
        for finding in finder.open {
            for (imagined, ways) in finding.ways.enumerated() {
                for way in ways { expect(way, of: finding.rule, imagined, finder) }
            }
        }
    }

    private func expect(
        _ way: [Int],
        of rule: CompiledRule,
        _ imagined: Int,
        _ finder: WaitingFinder
    ) {
        let queries = finder.table.queries
        let trial = AnswerTrial(
            school: finder.school,
            answer: { queries[$0].answer($0, of: imagined) },
            triesLeft: 0
        )
        func isKnown(_ way: [Int]) -> Bool {
            trial.applied(way, to: finder.school.root).map {
                rule.isKnown(finder.school.compiled.activation($0))
            } ?? false
        }
        #expect(isKnown(way), "\(rule.rule.id)")
        let prerequisites = Set(way.compactMap { queries[$0].ids })
        for query in way where !prerequisites.contains(queries[query].path) {
            #expect(!isKnown(way.filter { $0 != query }), "\(rule.rule.id)")
        }
    }
}
