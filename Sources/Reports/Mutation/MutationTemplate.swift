/// The page that shows how well the examples of a rule set guard it.
enum MutationTemplate {
    static let text = PageFrame.page(
        title: "{{title}}: slips that its examples notice",
        style: """
            code { overflow-wrap: anywhere; }
            .gap ul { list-style: none; padding: 0; }
            .gap li { margin: .35rem 0; }
            """,
        body: """
            <header>
            <p class="kicker">Slips that examples notice</p>
            <h1>{{title}}</h1>
            <p>{{pack}}</p>
            <p class="lead">{{lead}}</p>
            <ul class="counts">
            {{#counts}}<li class="{{style}}"><strong>{{number}}</strong> {{words}}</li>
            {{/counts}}</ul>
            <p>Each rule is changed in one place at a time: a number one off, a condition left out, another word. An example that comes out otherwise notices the slip.</p>
            </header>
            {{#hasRules}}<section>
            <h2>What is not noticed, or changes nothing</h2>
            {{#rules}}<article class="gap">
            <h3>{{title}}</h3>
            <p><span class="mark {{style}}">{{score}}</span> <span class="id">{{id}}</span></p>
            <ul>
            {{#survivors}}<li><span class="mark {{style}}" aria-hidden="true">{{sign}}</span> {{sentence}} <small>{{place}}</small></li>
            {{/survivors}}</ul>
            {{#hasExamples}}<p>Examples that would notice, for <code>examples:</code> of the rule:</p>
            <ul>{{#examples}}<li><code>- {{.}}</code></li>
            {{/examples}}</ul>
            {{/hasExamples}}</article>
            {{/rules}}</section>
            {{/hasRules}}
            """
    )
}
