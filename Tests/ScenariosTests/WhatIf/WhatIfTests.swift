import CEL
import Checking
import Diagnostics
import Rules
import Testing

@testable import Partners
@testable import Scenarios

@Suite struct WhatIfTests {
    @Test func `a partner that goes opens the gaps that it closed`() throws {
        let answer = try #require(try Trial.answer(try Trial.oakfield(), remove: ["sls"]).answer)
        #expect(answer.opened.map(\.rule.id) == ["r2.sources", "ext.school-library-services"])
        #expect(answer.clouded.map(\.rule.id) == ["r3.librarians.exchange-ideas", "b3.both-ways"])
        #expect(answer.closed.isEmpty)
        #expect(!answer.changesNothing)
    }

    @Test func `a partner is named by its id, its name or its place`() throws {
        let names = ["sls", "fenland schools library service", "partnerships[0]"]
        let turns = try names.map {
            try Trial.answer(try Trial.oakfield(), remove: [$0]).answer?.turns.map(\.rule.id)
        }
        #expect(Set(turns).count == 1)
    }

    @Test func `what is left of the partners keeps its names and places`() throws {
        let answer = try #require(try Trial.answer(try Trial.oakfield(), remove: ["sls"]).answer)
        let turn = try #require(
            answer.clouded.first { $0.rule.id == "r3.librarians.exchange-ideas" }
        )
        #expect(turn.to.message == "Not known: profession of Student council")
        #expect(turn.to.at.start.line == 145)
    }

    @Test func `a partner of a kind closes what only asks for the kind`() throws {
        let answer = try #require(
            try Trial.answer(try Trial.oakfield(), add: ["public-libraries"]).answer
        )
        #expect(answer.closed.map(\.rule.id) == ["ext.public-libraries"])
        #expect(answer.scenario.additions.first?.name == "A new partner (public libraries)")
        #expect(!answer.newQuestions.contains { $0.path.description.hasSuffix("side") })
        #expect(
            answer.newQuestions.allSatisfy { $0.path.description.hasPrefix("partnerships[14]") }
        )
    }

    @Test func `a partner of a directory is for what the directory says`() throws {
        var entry = DirectoryEntry(
            id: "city",
            name: "City Library",
            kinds: ["public-libraries", "book-trade"]
        )
        entry.offers = ["training"]
        for text in ["city", "city library", "{directory: city}"] {
            let school = try Trial.oakfield()
            let answer = try #require(
                try Trial.answer(school, add: [text], entries: [entry]).answer
            )
            #expect(answer.closed.map(\.rule.id).contains("r2.training"))
            let addition = try #require(answer.scenario.additions.first)
            #expect(addition.name == "City Library")
            #expect(addition.fields(.assumed).map(\.path) == [["status"], ["last-contact"]])
        }
    }

    @Test func `what is written of a new partner goes before what is assumed`() throws {
        let school = try Trial.oakfield()
        let piece = "{partner: City Library, kind: public-libraries, status: planned}"
        let answer = try #require(try Trial.answer(school, add: [piece]).answer)
        #expect(answer.closed.isEmpty)
        #expect(answer.scenario.additions.first?.fields(.assumed).map(\.path) == [["last-contact"]])
    }

    @Test func `inner fields of what is written are told apart`() throws {
        let piece = "{partner: X, kind: parents, benefits: {library: [sponsorship]}}"
        let answer = try #require(try Trial.answer(try Trial.oakfield(), add: [piece]).answer)
        let paths = answer.scenario.additions.first?.fields(.written).map(\.path)
        #expect(paths == [["partner"], ["kind"], ["benefits", "library"]])
        let partners = answer.after.inventory.root["partnerships"]?.elements
        let benefits = partners?.last?.record?["benefits"]?.record
        #expect(benefits?.path.description == "partnerships[14].benefits")
        #expect(benefits?["library"]?.elements?.count == 1)
    }

    @Test func `one partner goes and others come at once`() throws {
        let answer = try #require(
            try Trial.answer(
                try Trial.oakfield(),
                add: ["public-libraries", "careers"],
                remove: ["careers", "clubs"]
            ).answer
        )
        #expect(answer.after.inventory.partners.count == 14)
        #expect(answer.closed.map(\.rule.id) == ["ext.public-libraries"])
        #expect(!answer.opened.map(\.rule.id).contains("int.careers"))
    }

    @Test func `a partner that the school has already is said to be one`() throws {
        let entry = DirectoryEntry(
            id: "school-library-association",
            name: "School Library Association",
            kinds: ["national-organisations"]
        )
        let school = try Trial.oakfield()
        let answer = try #require(
            try Trial.answer(school, add: [entry.id], entries: [entry]).answer
        )
        #expect(answer.scenario.additions.first?.double?.id == "sla")
    }

    @Test func `a day alone does what it does`() throws {
        let answer = try #require(try Trial.answer(try Trial.oakfield(), on: "2027-03-01").answer)
        #expect(answer.opened.map(\.rule.id) == ["r5.training", "managed.renewals"])
        #expect(answer.turns.map(\.isByDayAlone) == [true, true])
    }

    @Test func `the day is told from the partner`() throws {
        let answer = try #require(
            try Trial.answer(try Trial.oakfield(), remove: ["sls"], on: "2027-03-01").answer
        )
        let alone = answer.turns.filter(\.isByDayAlone).map(\.rule.id)
        #expect(alone == ["r5.training", "managed.renewals"])
    }

    @Test func `a partner that nobody needs changes nothing`() throws {
        let answer = try #require(try Trial.answer(try Trial.oakfield(), remove: ["clubs"]).answer)
        #expect(answer.changesNothing)
        #expect(answer.turns.isEmpty)
    }
}
