/// The page that shows what was proven of a rule set.
enum ProofTemplate {
    static let text = PageFrame.page(
        title: "{{title}}: what is proven",
        style: """
            code { overflow-wrap: anywhere; }
            pre { font-size: .85rem; white-space: pre-wrap; overflow-wrap: anywhere; }
            .gap dt { font-weight: 600; }
            .gap dd { margin: 0 0 .4rem; }
            """,
        body: """
            <header>
            <p class="kicker">What is proven</p>
            <h1>{{title}}</h1>
            <p>{{pack}}, proven for <time>{{asOf}}</time></p>
            <p class="lead">{{lead}}</p>
            <p>Every school on this page is made up, and the checker confirms what is said of it.</p>
            </header>
            {{#sections}}<section>
            <h2>{{title}}</h2>
            {{#items}}<article class="gap">
            <p><span class="mark {{style}}" aria-hidden="true">{{sign}}</span> {{text}}</p>
            {{#detail}}<p><small>{{.}}</small></p>
            {{/detail}}</article>
            {{/items}}</section>
            {{/sections}}<section>
            <h2>Rule by rule</h2>
            {{#rules}}<article class="gap">
            <h3>{{title}} <small>{{id}}</small></h3>
            <dl><dt>Met by</dt><dd><code>{{met}}</code></dd>
            <dt>Missed by</dt><dd><code>{{missed}}</code></dd></dl>
            </article>
            {{/rules}}</section>
            {{#exemplary}}<section>
            <h2>A school that meets all rules</h2>
            <pre>{{.}}</pre>
            </section>
            {{/exemplary}}
            """
    )
}
