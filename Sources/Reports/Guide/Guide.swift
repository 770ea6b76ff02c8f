package import Checking
package import Diagnostics
import Mustache
import Rules

/// A rule set as pages that people read: a site without a server, and one document.
package struct Guide: Sendable {
    /// A file of the site, by its path from the site's folder.
    package struct File: Sendable {
        package let path: String
        package let text: String
    }

    private let compiled: CompiledPack
    private let languages: [String]
    private let lints: [Diagnostic]
    private let library: MustacheLibrary

    /// Makes a guide to a pack in some languages, the first of which has the site's first page.
    ///
    /// What lints say of the pack stands with the rule that it is about.
    package init(
        _ compiled: CompiledPack,
        languages: [String],
        lints: [Diagnostic] = []
    ) throws {
        self.compiled = compiled
        self.languages = languages.isEmpty ? ["en"] : languages
        self.lints = lints
        library = MustacheLibrary(
            templates: try GuideTemplates.all.mapValues { try MustacheTemplate(string: $0) }
        )
    }

    /// Every page and the search, in each language.
    package func site() -> [File] { languages.flatMap { site(in: $0) } }

    /// One document with everything, in the first language.
    package func document() -> String {
        let book = book(in: languages[0])
        let page = GuidePage(book, file: "print.html", links: [], isInSite: false)
        return text(of: page, "document")
    }

    private func site(in language: String) -> [File] {
        let folder = folder(of: language)
        let book = book(in: language)
        let pages = GuidePages.named.parallelMap { name in
            File(path: folder + name.file, text: text(of: page(book, name.file), name.template))
        }
        let rules = Array(book.rules.indices).parallelMap { index in
            let file = book.rules[index].file
            let page = page(book, file).showing(index)
            return File(path: folder + file, text: text(of: page, "rule"))
        }
        let search = File(path: folder + "search.js", text: SearchIndex(book).script)
        return pages + rules + [search]
    }

    private func page(_ book: GuideBook, _ file: String) -> GuidePage {
        GuidePage(book, file: file, links: links(to: file, book.language))
    }

    private func book(in language: String) -> GuideBook {
        GuideBook(GuideContext(compiled: compiled, language: language, lints: lints))
    }

    private func text(of page: GuidePage, _ template: String) -> String {
        library.render(page, withTemplate: template) ?? ""
    }

    private func folder(of language: String) -> String {
        language == languages[0] ? "" : "\(language)/"
    }

    /// The same page in the other languages.
    private func links(to file: String, _ language: String) -> [LanguageLinkView] {
        let up = folder(of: language).isEmpty ? "" : "../"
        return languages.filter { $0 != language }.map { other in
            LanguageLinkView(
                name: GuideWords.of(other).languageName,
                code: other,
                target: up + folder(of: other) + file
            )
        }
    }
}

/// The pages that every guide has.
enum GuidePages {
    static let named = [
        (file: "index.html", template: "index"), (file: "numbers.html", template: "numbers"),
        (file: "words.html", template: "words"), (file: "a-z.html", template: "a-z"),
        (file: "print.html", template: "document"),
    ]
}
