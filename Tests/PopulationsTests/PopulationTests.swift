import CEL
import Checking
import Diagnostics
import Foundation
import JSON
import Rules
import TestSupport
import Testing
import YAML

@testable import Populations

@Suite struct PopulationTests {
    /// A few hundred made-up schools, as the checker reads them.
    private static let schools: [SchoolCheck] = {
        var log = DiagnosticLog()
        guard let pack = try? Fixture.pack(), let population = try? Fixture.population(pack),
            let compiled = CompiledPack.compile(pack, into: &log), let day = try? Fixture.day()
        else { return [] }
        let schools = SchoolRound([], count: 300, seed: 1)
        return (0..<schools.count).compactMap { place in
            let source = Source(name: "\(place)", text: population.text(schools[place]))
            return JSONReader.read(source, into: &log).flatMap {
                InventoryReader.read($0, model: pack.model, into: &log)
            }.map { SchoolCheck(checker: Checker(compiled), inventory: $0, asOf: day) }
        }
    }()

    /// Without advice, which takes the most time.
    private static let results = schools.map(\.result)

    @Test func `is accepted by the checker without a word`() {
        var log = DiagnosticLog()
        #expect(Self.results.count == 300)
        #expect(Self.results.allSatisfy { Summary($0.findings)[.error] == 0 })
        for school in Self.schools.filter({ !$0.result.inventory.hasNoStatements }).prefix(12) {
            let result = school.checked(into: &log)
            #expect(result?.notices.isEmpty == true, "\(result?.notices.map(\.text) ?? [])")
        }
        #expect(log.diagnostics.isEmpty)
    }

    @Test func `has some schools without partners, many with some and a few with nearly all`() {
        let shares = Self.results.map { result in
            let known = result.findings.filter { [.met, .partlyMet, .notMet].contains($0.outcome) }
            let met = known.count { $0.outcome == .met }
            return Double(met) / Double(max(1, known.count))
        }
        #expect((10...90).contains(shares.count { $0 < 0.2 }))
        #expect((100...220).contains(shares.count { (0.2..<0.75).contains($0) }))
        #expect((10...90).contains(shares.count { $0 > 0.9 }))
    }

    @Test func `shows every outcome and level of every kind of rule`() {
        let findings = Self.results.flatMap(\.findings)
        let outcomes = Set(findings.map(\.outcome))
        #expect(outcomes == Set(Outcome.allCases).subtracting([.error]))
        #expect(Set(findings.compactMap(\.level)) == ["developing", "establishing", "enhancing"])
        for rule in Set(findings.map(\.rule.id)) {
            let own = Set(findings.filter { $0.rule.id == rule }.map(\.outcome))
            #expect(own.isSuperset(of: [.met, .unknown]), "\(rule)")
            #expect(own.contains(.notMet), "\(rule)")
        }
    }

    @Test func `writes every field and word of the model`() throws {
        let model = try Fixture.model()
        let population = try Fixture.population()
        let schools = SchoolRound([], count: 2000, seed: 1)
        let text = (0..<schools.count).map { population.text(schools[$0]) }.joined()
        for record in model.records.values {
            for field in record.fields where field.derivedFrom == nil && field.name != "rule" {
                #expect(text.contains("\"\(field.name)\":"), "\(record.name).\(field.name)")
            }
        }
        for name in ["kind", "status", "purpose", "benefit", "profession", "reach"] {
            for word in try #require(model.vocabularies[name]).names {
                #expect(text.contains("\"\(word)\""), "\(word)")
            }
        }
    }

    @Test func `depends on the seed and the school alone`() throws {
        let population = try Fixture.population()
        let schools = SchoolRound([], count: 20, seed: 1)
        let backwards = (0..<20).reversed().map { population.text(schools[$0]) }
        #expect(Array(backwards.reversed()) == (0..<20).map { population.text(schools[$0]) })
        let other = try Fixture.population(seed: 2)
        #expect(population.text(schools[3]) != other.text(schools[3]))
    }

    @Test func `fills a model of which nothing is known`() throws {
        var log = DiagnosticLog()
        let text = """
            format: concordat/model/1
            id: gardens
            version: 1.0.0
            title: {en: Gardens}
            root: inventory
            vocabularies:
              soil: {label: {en: Soil}, words: {clay: {label: {en: Clay}}, sand: {label: {en: Sand}}}}
            records:
              inventory:
                label: {en: Garden}
                fields:
                  as-of: {type: date, required: yes, label: {en: Day}}
                  soils: {type: list of one of soil, label: {en: Soils}}
                  beds: {type: list of bed, label: {en: Beds}}
                  paths: {type: list of reference to beds, label: {en: Paths}}
                  fee: {type: money, label: {en: Fee}}
                  notice: {type: period, label: {en: Notice}}
              bed:
                label: {en: Bed}
                fields:
                  id: {type: text, required: yes, label: {en: Id}}
                  length: {type: number, label: {en: Length}, example: 12}
                  sunny: {type: yes-no, label: {en: Sunny}}
            """
        let node = try Fixture.node(Source(name: "model.yaml", text: text))
        let model = try #require(ModelReader.read(node, into: &log), "\(log.diagnostics)")
        let maker = SketchMaker(model: model, rules: [], pack: "gardens")
        let population = Population(maker, on: try Fixture.day(), seed: 1)
        for number in 0..<50 {
            let school = InventedSchools.school(number, seed: 1)
            let source = Source(name: "\(number)", text: population.text(school))
            let inventory = JSONReader.read(source, into: &log).flatMap {
                InventoryReader.read($0, model: model, into: &log)
            }
            #expect(inventory != nil, "\(log.diagnostics.map(\.text))")
        }
    }

    @Test func `names in its habits only what the model has`() throws {
        let model = try Fixture.model()
        let names = Set(
            model.records.values.flatMap { record in
                record.fields.map { "\(record.name).\($0.name)" }
            }
        )
        #expect(Set(FieldHabits.values.keys).isSubset(of: names))
        #expect(Set(FieldHabits.chances.keys).isSubset(of: names))
        #expect(Set(Fact.allCases.map(\.rawValue)).isSubset(of: names))
        #expect(Set(FieldHabits.counts.keys).isSubset(of: model.records.keys))
        let partnership = try #require(model.records["partnership"])
        for habit in PartnerHabit.all {
            let fields = Set(habit.live.keys).union(habit.idle.keys)
            #expect(fields.isSubset(of: partnership.fields.map(\.name)))
            let kinds = try #require(model.vocabularies["kind"])
            #expect(kinds.names.contains(habit.kind))
            let purposes = try #require(model.vocabularies["purpose"])
            #expect(habit.purposes.allSatisfy { purposes.names.contains($0) }, "\(habit.kind)")
        }
    }
}

extension SchoolCheck {
    /// The whole check, as the command does it.
    fileprivate func checked(into log: inout DiagnosticLog) -> CheckResult? {
        checker.check(result.inventory, asOf: day, into: &log)
    }
}

extension Inventory {
    fileprivate var hasNoStatements: Bool { statements.isEmpty && waivers.isEmpty }
}
