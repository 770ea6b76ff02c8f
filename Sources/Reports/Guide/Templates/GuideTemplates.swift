/// The templates of a guide, by the names under which they use each other.
enum GuideTemplates {
    static let all = [
        "said": said, "head": head, "foot": foot, "search": search, "index": index,
        "clauses": clauses, "rule": rule, "rule-body": ruleBody, "example": example,
        "given": given,
        "numbers": numbers, "number-list": numberList, "words": words, "word-list": wordList,
        "a-z": letters, "changes": changes, "document": document,
    ]

    /// A text, with its language where it is not that of the page.
    static let said =
        "{{#isOther}}<span lang=\"{{language}}\">{{text}}</span>{{/isOther}}"
        + "{{^isOther}}{{text}}{{/isOther}}"

    static let head = """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{#rule}}{{title.text}} – {{/rule}}{{book.title.text}}</title>
        <style>
        \(PageTemplate.style)
        \(style)
        </style>
        </head>
        <body>
        <a class="skip" href="#text">{{w.skip}}</a>
        <header class="top">
        <p class="kicker">{{w.guideTo}}: {{#book.title}}{{> said}}{{/book.title}}</p>
        <nav aria-label="{{w.pages}}">
        <a href="index.html"{{#isIndex}} aria-current="page"{{/isIndex}}>{{w.contents}}</a>
        <a href="numbers.html"{{#isNumbers}} aria-current="page"{{/isNumbers}}>{{w.numbers}}</a>
        <a href="words.html"{{#isWords}} aria-current="page"{{/isWords}}>{{w.glossary}}</a>
        <a href="a-z.html"{{#isAZ}} aria-current="page"{{/isAZ}}>{{w.index}}</a>
        <a href="print.html">{{w.printed}}</a>
        {{#links}}<a href="{{target}}" lang="{{code}}" hreflang="{{code}}">{{name}}</a>
        {{/links}}</nav>
        </header>
        <main id="text">

        """

    static let foot = """
        </main>
        <footer><p><small>{{book.name}}{{#book.publisher}}. {{w.publisher}}: {{.}}{{/book.publisher}}. {{w.source}}: <cite>{{book.work}}</cite>{{#book.chapter}}, {{w.chapter}} {{.}}{{/book.chapter}}.</small></p></footer>
        </body>
        </html>

        """

    /// It is shown by its own script; without one the A–Z page serves.
    static let search = """
        <form id="search" role="search" hidden>
        <label for="search-for">{{w.search}}</label>
        <input id="search-for" type="search" autocomplete="off">
        <p id="search-status" role="status"></p>
        <ul id="search-found"></ul>
        </form>
        <script src="search.js" defer></script>

        """
}
