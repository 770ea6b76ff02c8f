import Checking
import Diagnostics
import Foundation
import TestSupport
import Testing
import YAML

@testable import Rules

/// What authors of profiles get wrong, and what they are told.
@Suite struct WrongProfileTests {
    private static let scale = "order: worst-first, names: [a, b, c]"

    /// What is wrong, and the changes of a profile in which it is.
    static let samples: [(fault: String, changes: String)] = [
        ("misspelt key", "paramters: {few: {value: 3, because: B}}"),
        ("a number without its reason", "parameters: {few: {value: 3}}"),
        ("misspelt key of a number", "parameters: {few: {vlaue: 3, because: B}}"),
        ("unknown number", "parameters: {recnt: {value: 3 months, because: B}}"),
        ("a number of the wrong type", "parameters: {recent: {value: 6 moons, because: B}}"),
        ("a number as it was", "parameters: {recent: {value: 1 year, because: B}}"),
        ("unknown basis", "parameters: {few: {value: 3, basis: surce, because: B}}"),
        ("an exclusion without its reason", "exclude: [{rule: r.plan}]"),
        ("an exclusion of nothing named", "exclude: [{because: B}]"),
        ("an exclusion of an unknown rule", "exclude: [{rule: r.plna, because: B}]"),
        ("an exclusion of an unknown clause", "exclude: [{clause: e, because: B}]"),
        ("an exclusion of an unknown strength", "exclude: [{strength: myst, because: B}]"),
        ("an exclusion that fits nothing", "exclude: [{strength: must, because: B}]"),
        (
            "two exclusions of one rule",
            "exclude: [{rule: r.plan, because: B}, {rule: r.plan, because: C}]"
        ),
        ("an exclusion of everything", "exclude: [{strength: [should, may], because: B}]"),
        (
            "an inclusion of everything", "include: [{strength: [must, should, may], because: B}]"
        ),
        ("an exclusion that is no list", "exclude: {rule: r.plan, because: B}"),
        ("a change without its reason", "rules: [{rule: r.plan, strength: must}]"),
        ("a change of nothing", "rules: [{rule: r.plan, because: B}]"),
        ("a change of an unknown rule", "rules: [{rule: r.tuoch, strength: must, because: B}]"),
        ("misspelt key of a change", "rules: [{rule: r.plan, stength: must, because: B}]"),
        ("a change to an unknown strength", "rules: [{rule: r.plan, strength: msut, because: B}]"),
        ("a strength as it was", "rules: [{rule: r.plan, strength: may, because: B}]"),
        ("a title that is a list", "rules: [{rule: r.plan, title: [A, B], because: B}]"),
        (
            "an unknown figure in a message",
            "rules: [{rule: r.touch, message: '{cuont}', because: B}]"
        ),
        (
            "two changes of one thing",
            "rules: [{rule: r.plan, strength: must, because: B}, {rule: r.plan, strength: should, because: C}]"
        ),
        (
            "a change of what the profile leaves out",
            "exclude: [{rule: r.plan, because: B}]\nrules: [{rule: r.plan, strength: must, because: B}]"
        ),
        (
            "levels for a rule that has none",
            "rules: [{rule: r.plan, levels: {high: {library.plan.agreed: present}}, because: B}]"
        ),
        (
            "an unknown level of a rule",
            "rules: [{rule: r.kinds, levels: {hihg: {at-least: 9, of: partnerships}}, because: B}]"
        ),
        (
            "a wrong form at a level",
            "rules: [{rule: r.kinds, levels: {high: {at-lest: 9, of: partnerships}}, because: B}]"
        ),
        (
            "an example with a misspelt outcome",
            "rules: [{rule: r.plan, examples: [{name: n, given: {}, expect: unkown}]}]"
        ),
        ("a scale without its reason", "levels: {\(scale), from: {low: a, middle: b, high: c}}"),
        (
            "a scale that leaves a level out",
            "levels: {\(scale), from: {low: a, middle: b}, because: B}"
        ),
        (
            "a scale from an unknown level",
            "levels: {\(scale), from: {low: a, midle: b, high: c}, because: B}"
        ),
        (
            "a scale to an unknown level",
            "levels: {\(scale), from: {low: a, middle: b, high: d}, because: B}"
        ),
        (
            "a scale turned round",
            "levels: {\(scale), from: {low: c, middle: b, high: a}, because: B}"
        ),
        (
            "an unknown order of a scale",
            "levels: {order: wrst-first, names: [a, b, c], from: {low: a, middle: b, high: c}, because: B}"
        ),
        (
            "a scale with a level twice",
            "levels: {order: worst-first, names: [a, b, a], from: {low: a, middle: b, high: b}, because: B}"
        ),
        ("a distance without its reason", "distances: [{kinds: [parents], within-km: [9]}]"),
        (
            "a distance of an unknown kind",
            "distances: [{kinds: [parnets], within-km: [9], because: B}]"
        ),
        (
            "a distance that is no number",
            "distances: [{kinds: [parents], within-km: [far], because: B}]"
        ),
        ("a distance as it was", "distances: [{kinds: [parents], within-km: [5], because: B}]"),
        (
            "two distances of one kind",
            "distances: [{kinds: [parents, parents], within-km: [9], because: B}]"
        ),
        ("a lock without its reason", "locked: {rules: [r.plan]}"),
        ("a lock of an unknown rule", "locked: {rules: [r.pln], because: B}"),
        ("a lock of an unknown number", "locked: {parameters: [recnt], because: B}"),
    ]

    /// What is wrong, the changes of the inner profile, and those of the outer.
    static let chains: [(fault: String, inner: String, outer: String)] = [
        (
            "a change of what an inner profile left out", "exclude: [{rule: r.plan, because: B}]",
            "rules: [{rule: r.plan, strength: must, because: B}]"
        ),
        (
            "a choice of a clause that an inner profile left out",
            "exclude: [{rule: r.plan, because: B}]", "include: [{clause: d, because: B}]"
        ),
        (
            "a change of a locked number", "locked: {parameters: [few], because: B}",
            "parameters: {few: {value: 3, because: B}}"
        ),
        (
            "a change of a number of a locked rule", "locked: {rules: [r.touch], because: B}",
            "parameters: {recent: {value: 3 months, because: B}}"
        ),
        (
            "an exclusion of a locked rule", "locked: {rules: [r.touch], because: B}",
            "exclude: [{strength: should, because: B}]"
        ),
        (
            "a locked rule made weaker", "locked: {rules: [r.touch], because: B}",
            "rules: [{rule: r.touch, strength: may, because: B}]"
        ),
        (
            "other levels of a locked rule", "locked: {rules: [r.kinds], because: B}",
            "rules: [{rule: r.kinds, levels: {high: {at-least: 1, of: partnerships}}, because: B}]"
        ),
        (
            "levels of a locked rule made one", "locked: {rules: [r.kinds], because: B}",
            "levels: {order: worst-first, names: [a, b], from: {low: a, middle: b, high: b}, because: B}"
        ),
    ]

    static let heads: [(fault: String, old: String, new: String)] = [
        ("not a profile", "concordat/profile/1", "concordat/rules/1"),
        ("no id", "id: own\n", ""),
        ("nothing that it extends", "extends: small.yaml\n", ""),
        ("nothing that it is for", "for: small@1\n", ""),
        ("for no version", "small@1", "small"),
        ("a clock that is no day", "as-of: 2026-11-20", "as-of: 2026-11-31"),
        ("for another pack", "small@1", "large@1"),
        ("for another version", "small@1", "small@2"),
    ]

    private func log(_ profiles: [String]) throws -> DiagnosticLog {
        var log = DiagnosticLog()
        _ = try ProfileFixture.effective(profiles, into: &log)
        return log
    }

    private func said(_ fault: String, _ profiles: [String]) throws -> String {
        let log = try log(profiles)
        #expect(!log.diagnostics.isEmpty, "\(fault)")
        return "-- \(fault)\n\(DiagnosticPrinter().text(log))\n"
    }

    @Test func `what authors are told is as its golden file`() throws {
        var text = ""
        for (fault, old, new) in Self.heads {
            text += try said(fault, [ProfileFixture.head.replacing(old, with: new)])
        }
        for (fault, changes) in Self.samples {
            text += try said(fault, [ProfileFixture.head + changes + "\n"])
        }
        for (fault, inner, outer) in Self.chains {
            let profiles = [ProfileFixture.head + inner, ProfileFixture.outer + outer]
            text += try said(fault, profiles.map { $0 + "\n" })
        }
        try Golden("wrong-profiles.txt").expect(text)
    }

    private static let whole = ProfileFixture.head + ProfileFixture.everything

    @Test func `a profile with every kind of change reads without a word`() throws {
        let log = try log([Self.whole])
        #expect(log.diagnostics.isEmpty, "\(DiagnosticPrinter().text(log))")
    }

    @Test func `a profile cut short never crashes`() throws {
        for length in stride(from: 0, to: Self.whole.utf8.count, by: 3) {
            _ = try log([String(Self.whole.prefix(length))])
        }
    }

    @Test func `a profile without one of its lines or words never crashes`() throws {
        let lines = Self.whole.components(separatedBy: "\n")
        for place in lines.indices {
            _ = try log([(lines[..<place] + lines[(place + 1)...]).joined(separator: "\n")])
        }
        let words = Self.whole.components(separatedBy: " ")
        for place in words.indices where !words[place].isEmpty {
            _ = try log([(words[..<place] + ["x"] + words[(place + 1)...]).joined(separator: " ")])
        }
    }
}
