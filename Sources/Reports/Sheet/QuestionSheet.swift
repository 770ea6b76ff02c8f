import Mustache
package import Rules

/// Every question of a model and of a pack's rules, on paper, in the order of the inventory.
package struct QuestionSheet: Sendable {
    /// How many of the records with many questions, such as partners, have pages of their own.
    package let recordCount: Int

    private let pack: Pack
    private let language: String

    package init(_ pack: Pack, recordCount: Int, language: String = "en") {
        self.pack = pack
        self.recordCount = recordCount
        self.language = language
    }

    /// The page to print.
    package func page() throws -> String {
        let library = MustacheLibrary(
            templates: try SheetTemplates.all.mapValues { try MustacheTemplate(string: $0) }
        )
        let view = SheetView(pack, recordCount: recordCount, language: language)
        return library.render(view, withTemplate: "sheet") ?? ""
    }
}
