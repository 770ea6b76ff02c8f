/// The page of a group's plan: no scripts, nothing fetched.
enum GroupTemplates {
    static let page = PageFrame.page(
        title: "{{title}}",
        style: [MapTemplates.style, PageTemplate.closePrint, PlanTemplates.style, style]
            .joined(separator: "\n"),
        language: "{{language}}",
        body: """
            <header>
            <p class="kicker">Action plan for school libraries</p>
            <h1>{{title}}</h1>
            <p>By <cite>{{work}}</cite></p>
            </header>
            <section aria-labelledby="summary">
            <h2 id="summary">In one minute</h2>
            <p class="lead">{{lead}}</p>
            <ul class="counts">
            {{#figures}}<li class="waived"><strong>{{number}}</strong> <span>{{words}}</span></li>
            {{/figures}}</ul>
            {{#said}}<p>{{.}}</p>
            {{/said}}{{#proof}}<p class="proof">{{.}}</p>
            {{/proof}}            {{#hasCosts}}<table class="costs">
            <caption>What sharing saves</caption>
            <thead><tr><th scope="col">Who plans</th><th scope="col">Money</th><th scope="col">Hours</th><th scope="col">Travel</th><th scope="col">Counted as pounds</th></tr></thead>
            <tbody>
            {{#costs}}<tr><th scope="row">{{way}}</th><td data-label="Money">{{money}}</td><td data-label="Hours">{{hours}}</td><td data-label="Travel">{{travel}}</td><td data-label="Counted as pounds">{{total}}</td></tr>
            {{/costs}}</tbody>
            </table>
            {{/hasCosts}}</section>
            {{#hasAgreements}}<section aria-labelledby="shared">
            <h2 id="shared">Who shares what</h2>
            <table>
            <thead><tr><th scope="col">Partner</th><th scope="col">Once for all</th><th scope="col">Schools</th></tr></thead>
            <tbody>
            {{#agreements}}<tr><th scope="row">{{name}}{{#web}} <small>{{.}}</small>{{/web}}</th><td data-label="Once for all">{{cost}}</td><td data-label="Schools">{{#schools}}<span class="why"><span class="dot">{{number}}</span> {{name}}</span>{{/schools}}</td></tr>
            {{/agreements}}</tbody>
            </table>
            </section>
            {{/hasAgreements}}<section aria-labelledby="schools">
            <h2 id="schools">The schools</h2>
            {{#map}}{{> map}}{{/map}}{{#mapNotes}}<p>{{.}}</p>
            {{/mapNotes}}<table class="partners">
            <thead><tr><th scope="col">School</th><th scope="col">What its plan does</th></tr></thead>
            <tbody>
            {{#schools}}<tr><th scope="row"><span class="dot">{{number}}</span> {{#link}}<a href="{{.}}">{{name}}</a>{{/link}}{{^link}}{{name}}{{/link}}</th><td>{{#summary}}<span class="why">{{.}}</span>{{/summary}}{{#open}}<span class="why later">Stays open: {{.}}</span>{{/open}}</td></tr>
            {{/schools}}</tbody>
            </table>
            </section>
            <footer>
            <p><small>Made by {{ruleSet}}, {{provenance}}.{{#weights}} {{.}}{{/weights}}</small></p>
            <p><small class="digest">Digest of the rule set: {{digest}}</small></p>
            </footer>

            """
    )

    private static let style = """
        caption { text-align: left; font-weight: 600; padding: .4rem 0; }
        .costs td { white-space: nowrap; }
        """
}
