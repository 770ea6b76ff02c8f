extension GuideTemplates {
    static let ruleBody = """
        <p class="id">{{id}} · <strong>{{strength}}</strong>: {{strengthMeaning}}</p>
        {{#clauseTitle}}<blockquote><p>{{> said}}</p>{{#clauseText}}<p>{{> said}}</p>{{/clauseText}}</blockquote>{{/clauseTitle}}
        {{#question}}<h2>{{w.question}}</h2>
        <p class="lead">{{> said}}</p>{{/question}}
        <h2>{{w.asks}}</h2>
        {{#asks}}<p>{{#level}}<strong>{{.}}</strong>: {{/level}}{{#sentence}}{{> said}}{{/sentence}}</p>
        {{/asks}}{{#applies}}<p><strong>{{w.applies}}</strong> {{> said}}</p>{{/applies}}
        {{#otherwise}}<p><strong>{{w.otherwise}}</strong>: {{> said}}</p>{{/otherwise}}
        <p>{{ifMissing}}</p>
        {{#guidance}}<h2>{{w.evidence}}</h2>
        <p>{{> said}}</p>{{/guidance}}
        {{#hasNumbers}}<h2>{{w.numbersAndBasis}}</h2>
        <dl class="entries">{{#numbers}}<div><dt>{{#title}}{{> said}}{{/title}}: {{value}}</dt>
        <dd>{{#because}}{{> said}}{{/because}} <em>{{basis}}</em></dd></div>
        {{/numbers}}</dl>{{/hasNumbers}}
        {{#remedy}}<h2>{{w.remedy}}</h2>
        <p>{{#action}}{{> said}}{{/action}}{{stop}}</p>
        <ul>{{#hasKinds}}<li>{{w.partners}}: {{#kinds}}<span class="word">{{> said}}</span> {{/kinds}}</li>{{/hasKinds}}{{#distances}}<li>{{w.within}}: {{.}}</li>{{/distances}}{{#hours}}<li>{{w.hours}}: {{.}}</li>{{/hours}}{{#cost}}<li>{{w.cost}}: {{.}}</li>{{/cost}}</ul>{{/remedy}}
        {{#hasExamples}}<h2>{{w.examples}}</h2>
        {{#examplesDay}}<p class="id">{{w.checkedFor}} {{.}}</p>{{/examplesDay}}
        {{#examples}}{{> example}}{{/examples}}{{#hasOthers}}<details>
        <summary>{{othersTitle}}</summary>
        {{#others}}{{> example}}{{/others}}</details>{{/hasOthers}}{{/hasExamples}}
        <h2>{{w.expression}}</h2>
        {{#programs}}{{#level}}<p><strong>{{.}}</strong></p>{{/level}}<pre><code>{{text}}</code></pre>
        {{/programs}}
        {{#hasLints}}<h2>{{w.lints}}</h2>
        <ul>{{#lints}}<li lang="en">{{w.line}} {{line}}: {{text}} <span class="id">{{code}}</span></li>{{/lints}}</ul>{{/hasLints}}
        {{#hasHistory}}<h2>{{w.history}}</h2>
        {{#replaces}}<p>{{w.replaces}}: {{.}}</p>{{/replaces}}
        {{#changes}}<p>{{w.version}} {{version}} <span class="id">{{date}}</span>: {{#notes}}{{> said}}{{/notes}}</p>
        {{/changes}}{{/hasHistory}}

        """

    static let example = """
        <div class="example">
        <p><span class="mark {{style}}"><span aria-hidden="true">{{sign}}</span> {{outcome}}{{#level}}: {{.}}{{/level}}</span> {{#name}}{{> said}}{{/name}}</p>
        {{#given}}{{> given}}{{/given}}
        </div>

        """

    /// What is recorded of a school.
    static let given = """
        {{#isEmpty}}<p>{{w.nothingGiven}}</p>{{/isEmpty}}
        {{#hasFacts}}<ul class="facts">{{#facts}}<li>{{#owner}}{{> said}} · {{/owner}}{{#label}}{{> said}}{{/label}}: <strong>{{#value}}<span class="word">{{> said}}</span> {{/value}}</strong></li>{{/facts}}</ul>{{/hasFacts}}
        {{#tables}}<table>
        <caption>{{#caption}}{{> said}}{{/caption}}</caption>
        <thead><tr>{{#columns}}<th scope="col">{{> said}}</th>{{/columns}}</tr></thead>
        <tbody>{{#rows}}<tr>{{#cells}}<td data-head="{{head}}">{{#value}}<span class="word">{{> said}}</span> {{/value}}{{^value}}<small>{{w.notRecorded}}</small>{{/value}}</td>{{/cells}}</tr>
        {{/rows}}</tbody>
        </table>{{/tables}}

        """

    /// Contents, clauses, every rule from a new page on, numbers, words and history.
    static let document = """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{book.title.text}}</title>
        <style>
        \(PageTemplate.style)
        \(style)
        \(documentStyle)
        </style>
        </head>
        <body>
        <main>
        <header>
        {{#isInSite}}<p class="skip-print"><a href="index.html">{{w.contents}}</a></p>{{/isInSite}}
        <p class="kicker">{{w.guideTo}}</p>
        <h1>{{#book.title}}{{> said}}{{/book.title}}</h1>
        <p class="lead"><cite>{{book.work}}</cite>{{#book.chapter}}, {{w.chapter}} {{.}}{{/book.chapter}}</p>
        <p class="id">{{book.name}}{{#book.publisher}} · {{.}}{{/book.publisher}}</p>
        </header>
        <nav aria-label="{{w.contents}}">
        <ul class="plain"><li><a href="#rules">{{w.rules}}</a></li><li><a href="#numbers">{{w.numbers}}</a></li><li><a href="#words">{{w.glossary}}</a></li>{{#book.hasChanges}}<li><a href="#history">{{w.history}}</a></li>{{/book.hasChanges}}</ul>
        </nav>
        <h2>{{w.clauses}}</h2>
        {{> clauses}}
        <h2 id="rules" class="part">{{w.rules}}</h2>
        {{#book.rules}}<article class="page" id="{{anchor}}">
        <p class="id"><a href="#{{clauseAnchor}}">{{w.clause}} {{clauseId}}</a></p>
        <h2 class="rule-title">{{#title}}{{> said}}{{/title}}</h2>
        {{> rule-body}}
        </article>
        {{/book.rules}}
        <h2 id="numbers" class="part">{{w.numbers}}</h2>
        <p class="lead">{{w.numbersLead}}</p>
        {{> number-list}}
        <h2 id="words" class="part">{{w.glossary}}</h2>
        <p class="lead">{{w.glossaryLead}}</p>
        {{> word-list}}
        {{#book.hasChanges}}<h2 id="history" class="part">{{w.history}}</h2>
        {{> changes}}{{/book.hasChanges}}
        </main>
        </body>
        </html>

        """
}
