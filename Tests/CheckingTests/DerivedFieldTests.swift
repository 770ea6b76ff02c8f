import CEL
import Diagnostics
import Rules
import Testing
import YAML

@testable import Checking

/// Fields that follow from the word of another field.
@Suite struct DerivedFieldTests {
    private static let model = """
        format: concordat/model/1
        id: m
        version: 1.0.0
        title: M
        root: inventory
        vocabularies:
          side: {label: S, words: {left: {label: L}, right: {label: R}}}
          first: {label: F, words: {same: {label: W, side: left, flank: left}}}
          second: {label: G, words: {same: {label: W, side: right, flank: right}}}
        records:
          inventory:
            label: I
            fields:
              as-of: {type: date, label: D}
              one: {type: one of first, label: O}
              two: {type: one of second, label: T}
              side: {type: one of side, from: one, label: S}
              flank: {type: one of side, from: two, label: F}

        """

    @Test func `follow from the vocabulary of that field, whichever else has the word`() throws {
        var log = DiagnosticLog()
        let model = YAMLReader.read(Source(name: "model.yaml", text: Self.model), into: &log)
            .flatMap { ModelReader.read($0, into: &log) }
        let text = "format: concordat/inventory/1\none: same\ntwo: same\n"
        let document = try #require(YAMLReader.read(Source(name: "s", text: text), into: &log))
        let known = try #require(model, "\(DiagnosticPrinter().text(log))")
        let inventory = InventoryReader.read(document, model: known, into: &log)
        let root = try #require(inventory, "\(DiagnosticPrinter().text(log))").root
        #expect(root["side"]?.text == "left" && root["flank"]?.text == "right")
    }
}
