/// The page that shows what a revision changes for schools.
enum ImpactTemplate {
    static let text = PageFrame.page(
        title: "{{title}}: {{old}} to {{new}}",
        style: """
            .plain { list-style: none; margin: 0; padding: 0; }
            summary { cursor: pointer; }
            """,
        body: """
            <header>
            <p class="kicker">What a revision changes</p>
            <h1>{{title}}</h1>
            <p>From <b>{{old}}</b> to <b>{{new}}</b></p>
            </header>
            <section aria-labelledby="totals">
            <h2 id="totals">All schools together</h2>
            <p class="lead">{{lead}}</p>
            <table>
            <thead><tr><th scope="col">Outcome</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Change</th></tr></thead>
            <tbody>
            {{#totals}}<tr><th scope="row"><span class="mark {{style}}"><span aria-hidden="true">{{sign}}</span> {{words}}</span></th><td>{{before}}</td><td>{{after}}</td><td>{{difference}}</td></tr>
            {{/totals}}</tbody>
            </table>
            </section>
            {{#hasCauses}}<section aria-labelledby="causes">
            <h2 id="causes">What was changed in the rule set</h2>
            <table>
            <thead><tr><th scope="col">Edit</th><th scope="col">Rules that it changes</th><th scope="col">Outcomes that change</th></tr></thead>
            <tbody>
            {{#causes}}<tr><th scope="row">{{sentence}}</th><td>{{#isLong}}<details><summary>{{count}} rules</summary>{{/isLong}}<ul class="plain">{{#rules}}<li>{{title}} <span class="id">{{id}}</span></li>{{/rules}}</ul>{{#isLong}}</details>{{/isLong}}</td><td>{{findings}}</td></tr>
            {{/causes}}</tbody>
            </table>
            </section>
            {{/hasCauses}}<section aria-labelledby="schools">
            <h2 id="schools">School by school</h2>
            {{#schools}}<h3>{{name}} <small>{{file}}</small></h3>
            {{#isUntouched}}<p>Everything comes out as before.</p>
            {{/isUntouched}}{{#changes}}<article class="gap">
            <p><span class="mark {{style}}"><span aria-hidden="true">{{sign}}</span> {{outcomes}}</span> <strong>{{title}}</strong> <span class="id">{{rule}}</span></p>
            <p>{{message}}</p>
            <ul>{{#causes}}<li>{{.}}</li>{{/causes}}</ul>
            </article>
            {{/changes}}{{/schools}}</section>

            """
    )
}
