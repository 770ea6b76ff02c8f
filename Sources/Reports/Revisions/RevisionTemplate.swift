/// The page that shows what a new version of a rule set changes.
enum RevisionTemplate {
    static let text = PageFrame.page(
        title: "{{title}}: {{old}} to {{new}}",
        style: """
            \(GuideTemplates.givenStyle)
            .gap h2 { border: 0; padding: 0; margin: 0; font-size: 1.15rem; }
            """,
        body: """
            <header>
            <p class="kicker">Change notes</p>
            <h1>{{title}}</h1>
            <p>From <b>{{old}}</b> to <b>{{new}}</b></p>
            <p class="lead">{{lead}}</p>
            </header>
            {{#rules}}<article class="gap">
            <h2>{{title}}</h2>
            <p><span class="mark {{style}}">{{stance}}</span> <span class="id">{{name}}</span></p>
            <ul>{{#notes}}<li>{{.}}</li>{{/notes}}</ul>
            {{#reason}}<p>Not decided: {{.}}</p>
            {{/reason}}{{#cases}}<div class="example">
            <p><strong>{{what}}</strong>: {{outcomes}}. It records:</p>
            {{#given}}{{> given}}{{/given}}
            </div>
            {{/cases}}</article>
            {{/rules}}{{#lists}}<section>
            <h2>{{title}}</h2>
            <ul>{{#rules}}<li>{{title}} <span class="id">{{id}}</span></li>{{/rules}}</ul>
            </section>
            {{/lists}}
            """
    )
}
