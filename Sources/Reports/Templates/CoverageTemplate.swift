/// The page about coverage: no scripts, nothing fetched; its filter is of CSS alone.
enum CoverageTemplate {
    static let text = PageFrame.page(
        title: "What the examples reach{{#packs}}: {{title}}{{/packs}}",
        style: """
            \(style)
            """,
        body: """
            <header>
            <p class="kicker">Rule set under test</p>
            <h1>What the examples reach</h1>
            </header>
            {{#packs}}<section>
            <h2>{{title}}</h2>
            <p class="id">{{name}}</p>
            <p>{{examples}}</p>
            <ul class="counts">
            {{#totals}}<li class="{{style}}"><strong>{{percent}} %</strong> {{what}}: {{number}}</li>
            {{/totals}}</ul>
            {{#hasFailures}}<h3>Examples that fail</h3>
            <ul class="failures">{{#failures}}<li class="error">{{.}}</li>{{/failures}}</ul>{{/hasFailures}}
            <details>
            <summary>What is counted</summary>
            <p>A clause is covered where one of its rules has an example that meets it and one that does not. A rule should have an example for every outcome that it can come to. A branch is a condition that holds in some example, or one that does not; or a form that asks something of all and has nothing to go through, some that is not as wanted, or all as wanted.</p>
            </details>
            <h3>Clauses</h3>
            <div class="wide" tabindex="0" role="region" aria-label="Clauses of {{title}}">
            <table>
            <thead><tr><th scope="col">Clause</th><th scope="col">State</th><th scope="col">Rules</th></tr></thead>
            <tbody>{{#clauses}}<tr id="{{anchor}}"><th scope="row">{{title}}<br><small>{{id}}</small></th><td><span class="mark {{style}}">{{state}}</span></td><td>{{#rules}}<a href="#{{target}}">{{text}}</a> {{/rules}}</td></tr>
            {{/clauses}}</tbody>
            </table>
            </div>
            <h3>Rules</h3>
            <fieldset class="filter">
            <legend>Show</legend>
            <label><input type="radio" name="show {{name}}" class="all" checked> every rule</label>
            <label><input type="radio" name="show {{name}}" class="only-open"> rules with something that no example reaches</label>
            <label><input type="radio" name="show {{name}}" class="only-failing"> rules with an example that fails</label>
            </fieldset>
            {{#rules}}<article class="rule {{style}}" id="{{anchor}}">
            <h4>{{title}}</h4>
            <p class="id">{{id}}, clause {{#clause}}<a href="#{{target}}">{{text}}</a>{{/clause}} · <strong>{{state}}</strong></p>
            <ul class="outcomes" aria-label="Outcomes">{{#outcomes}}<li class="mark {{style}}"><span aria-hidden="true">{{sign}}</span> {{name}}</li> {{/outcomes}}</ul>
            <pre tabindex="0" role="region" aria-label="{{id}} as it is written">{{#pieces}}{{#isOpening}}<mark><b>{{number}}</b>{{/isOpening}}{{text}}{{#isClosing}}</mark>{{/isClosing}}{{/pieces}}</pre>
            <ol>{{#notes}}<li>Line {{line}}, <code>{{excerpt}}</code>: {{text}}.</li>{{/notes}}</ol>
            <p class="id">{{unknown}}</p>
            </article>
            {{/rules}}</section>
            {{/packs}}
            """
    )

    private static let style = """
        h4 { font-size: 1.05rem; margin: 0; }
        .rule { border: 1px solid var(--line); border-radius: .4rem; padding: .8rem 1rem;
          margin: 1rem 0; }
        .rule p { margin: .2rem 0; }
        .rule ol { margin: 0; padding-left: 1.6rem; }
        .rule ol:empty { display: none; }
        .outcomes { list-style: none; padding: 0; margin: .5rem 0; line-height: 2; }
        .outcomes li { display: inline-block; white-space: normal; }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--other);
          padding: .8rem; border-radius: .3rem; font-size: .85rem; line-height: 1.7; margin: .6rem 0; }
        pre mark { background: var(--partly); color: var(--ink); border-bottom: 3px dotted var(--ink);
          padding: .1rem 0; }
        pre mark b { font-size: .75em; border: 1px solid var(--ink); border-radius: 1rem;
          padding: 0 .35em; margin-right: .25em; background: var(--paper); }
        .filter { border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0; }
        .filter label { display: block; padding: .25rem 0; }
        .failures { list-style: none; padding: 0; }
        .failures li { padding: .4rem .6rem; margin: .3rem 0; overflow-wrap: anywhere; }
        section:has(.only-open:checked) .rule.whole { display: none; }
        section:has(.only-failing:checked) .rule:not(.failing) { display: none; }
        td a { display: block; margin: 0 0 .2rem; }
        @media print { .filter { display: none; } pre { font-size: 8pt; } .rule { break-inside: auto; } }
        """
}
