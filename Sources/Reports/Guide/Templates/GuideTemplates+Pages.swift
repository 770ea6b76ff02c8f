extension GuideTemplates {
    static let index = """
        {{> head}}
        <h1>{{#book.title}}{{> said}}{{/book.title}}</h1>
        <p class="lead"><cite>{{book.work}}</cite>{{#book.chapter}}, {{w.chapter}} {{.}}{{/book.chapter}}</p>
        <p class="id">{{book.name}} · {{w.clauses}}: {{book.clauseCount}} · {{w.rules}}: {{book.ruleCount}}</p>
        {{> search}}
        {{> clauses}}
        {{#book.hasChanges}}<h2 id="history">{{w.history}}</h2>
        {{> changes}}{{/book.hasChanges}}
        {{> foot}}
        """

    static let clauses = """
        {{#book.sections}}<section>
        <h2>{{title}}</h2>
        <ul class="tree">
        {{#clauses}}<li id="{{anchor}}"><p><strong>{{#title}}{{> said}}{{/title}}</strong> <span class="id">{{id}}{{#source}} · {{.}}{{/source}}</span></p>
        {{#text}}<p>{{> said}}</p>{{/text}}
        {{#isManual}}<p class="manual">{{w.manual}}</p>{{/isManual}}
        {{#hasRules}}<ul>{{#rules}}<li><a href="{{^inDocument}}{{anchor}}.html{{/inDocument}}{{#inDocument}}#{{anchor}}{{/inDocument}}">{{#title}}{{> said}}{{/title}}</a> <span class="strength">{{strength}}</span></li>
        {{/rules}}</ul>{{/hasRules}}</li>
        {{/clauses}}</ul>
        </section>
        {{/book.sections}}
        """

    static let rule = """
        {{> head}}
        {{#rule}}<article>
        <p class="id"><a href="index.html#{{clauseAnchor}}">{{w.clause}} {{clauseId}}</a></p>
        <h1>{{#title}}{{> said}}{{/title}}</h1>
        {{> rule-body}}
        </article>{{/rule}}
        {{#hasNeighbours}}<nav class="ways" aria-label="{{w.rules}}">
        {{#previous}}<a href="{{file}}">← {{#title}}{{> said}}{{/title}}</a>{{/previous}}
        {{#next}}<a href="{{file}}">{{#title}}{{> said}}{{/title}} →</a>{{/next}}
        </nav>{{/hasNeighbours}}
        {{> foot}}
        """

    static let numbers = """
        {{> head}}
        <h1>{{w.numbers}}</h1>
        <p class="lead">{{w.numbersLead}}</p>
        {{> number-list}}
        {{> foot}}
        """

    static let numberList = """
        <dl class="entries">{{#book.numbers}}<div id="{{anchor}}"><dt>{{#title}}{{> said}}{{/title}}: {{value}} <span class="id">{{name}}</span></dt>
        <dd>{{#because}}{{> said}}{{/because}} <em>{{basis}}</em></dd></div>
        {{/book.numbers}}</dl>
        {{#book.hasLevels}}<h2>{{w.levels}}</h2>
        <ol>{{#book.levels}}<li>{{.}}</li>{{/book.levels}}</ol>{{/book.hasLevels}}
        {{#book.hasDistances}}<h2>{{w.distances}}</h2>
        <dl class="entries">{{#book.distances}}<div><dt>{{#kinds}}<span class="word">{{> said}}</span> {{/kinds}}({{kilometres}} km)</dt>
        <dd>{{#because}}{{> said}}{{/because}}</dd></div>
        {{/book.distances}}</dl>{{/book.hasDistances}}

        """

    static let words = """
        {{> head}}
        <h1>{{w.glossary}}</h1>
        <p class="lead">{{w.glossaryLead}}</p>
        {{> word-list}}
        {{> foot}}
        """

    static let wordList = """
        {{#book.vocabularies}}<section>
        <h2 id="{{anchor}}">{{#title}}{{> said}}{{/title}}</h2>
        <dl class="entries">{{#words}}<div id="{{anchor}}"><dt>{{#label}}{{> said}}{{/label}} <span class="id">{{name}}</span></dt>
        <dd>{{#help}}{{> said}}{{/help}}</dd></div>
        {{/words}}</dl>
        </section>
        {{/book.vocabularies}}
        """

    static let letters = """
        {{> head}}
        <h1>{{w.index}}</h1>
        {{> search}}
        {{#book.letters}}<section>
        <h2>{{letter}}</h2>
        <ul>{{#entries}}<li><a href="{{target}}">{{#label}}{{> said}}{{/label}}</a> <span class="id">{{note}}</span></li>
        {{/entries}}</ul>
        </section>
        {{/book.letters}}
        {{> foot}}
        """

    static let changes = """
        <dl class="entries">{{#book.changes}}<div><dt>{{w.version}} {{version}} <span class="id">{{date}}</span></dt>
        <dd>{{#notes}}{{> said}}{{/notes}}</dd></div>
        {{/book.changes}}</dl>

        """
}
