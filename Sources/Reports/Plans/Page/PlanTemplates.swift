/// The page of a plan: no scripts, nothing fetched, two sheets of A4 for most schools.
enum PlanTemplates {
    static let page = PageFrame.page(
        title: "{{school}}: action plan",
        style: [MapTemplates.style, PageTemplate.closePrint, style].joined(separator: "\n"),
        language: "{{language}}",
        body: """
            <header>
            <p class="kicker">Action plan for the school library</p>
            <h1>{{school}}</h1>
            <p>{{title}}, from <time datetime="{{asOf}}">{{day}}</time>, by <cite>{{work}}</cite></p>
            </header>
            <section aria-labelledby="summary">
            <h2 id="summary">In one minute</h2>
            <p class="lead">{{lead}}</p>
            <ul class="counts">
            {{#figures}}<li class="waived"><strong>{{number}}</strong> <span>{{words}}</span></li>
            {{/figures}}</ul>
            {{#said}}<p>{{.}}</p>
            {{/said}}{{#proof}}<p class="proof">{{.}}</p>
            {{/proof}}{{#hasFirst}}<h3>First steps this week</h3>
            <ul class="first">{{#first}}<li>{{text}} <small>Step {{number}}</small></li>
            {{/first}}</ul>
            {{/hasFirst}}</section>
            {{#hasSteps}}<section aria-labelledby="steps">
            <h2 id="steps">What to do ({{stepCount}})</h2>
            <table class="steps">
            <thead><tr><th scope="col">Step</th><th scope="col">Who, by when</th><th scope="col">Effort</th><th scope="col">Why: this closes</th></tr></thead>
            <tbody>
            {{#steps}}<tr><th scope="row"><strong>{{number}}. {{what}}</strong>{{#advice}}<span class="action">{{.}}</span>{{/advice}}{{#with}}<span class="action">With {{.}}.</span>{{/with}}{{#record}}<small>When done: {{.}}</small>{{/record}}</th><td data-label="Who, by when">{{who}}<br><time datetime="{{due}}">{{day}}</time></td><td class="effort" data-label="Effort">{{hours}}<br><span class="money">{{money}}</span></td><td data-label="Why: this closes">{{#closes}}<span class="why">{{.}}</span>{{/closes}}{{#towards}}<span class="why later">{{.}}</span>{{/towards}}{{#isNeeded}}<span class="why later">A step after it needs it</span>{{/isNeeded}}</td></tr>
            {{/steps}}</tbody>
            {{#total}}<tfoot><tr><th scope="row">All together</th><td></td><td class="effort" data-label="Effort">{{hours}}<br>{{money}}</td><td></td></tr></tfoot>
            {{/total}}</table>
            {{#shared}}<p>{{.}}</p>
            {{/shared}}            </section>
            {{/hasSteps}}{{#hasPartners}}<section aria-labelledby="partners">
            <h2 id="partners">Why these partners, and not others</h2>
            {{#map}}{{> map}}{{/map}}{{#mapNotes}}<p>{{.}}</p>
            {{/mapNotes}}<table class="partners">
            <thead><tr><th scope="col">Partner</th>{{#hasDistances}}<th scope="col">How far</th>{{/hasDistances}}<th scope="col">Why, or why not</th></tr></thead>
            {{#partners}}<tbody>
            <tr><th scope="row"><span class="dot">{{step}}</span> <strong>{{name}}</strong></th>{{#hasDistances}}<td class="distance" data-label="How far">{{#far}}{{.}}{{/far}}{{^far}}–{{/far}}</td>{{/hasDistances}}<td data-label="Why">{{reasons}} {{#trust}}<small>({{.}})</small>{{/trust}}</td></tr>
            {{#rivals}}<tr class="rival"><th scope="row"><span class="ring" aria-hidden="true"></span> {{name}} <small>not chosen</small></th>{{#hasDistances}}<td class="distance" data-label="How far">{{#far}}{{.}}{{/far}}{{^far}}–{{/far}}</td>{{/hasDistances}}<td data-label="Why not">{{why}}</td></tr>
            {{/rivals}}</tbody>
            {{/partners}}</table>
            </section>
            {{/hasPartners}}{{#hasOthers}}<section aria-labelledby="others">
            <h2 id="others">The next best plans</h2>
            {{#othersNote}}<p>{{.}}</p>
            {{/othersNote}}<ol>{{#others}}<li>{{.}}</li>
            {{/others}}</ol>
            </section>
            {{/hasOthers}}{{#hasOpen}}<section aria-labelledby="open">
            <h2 id="open">What stays open ({{openCount}})</h2>
            {{#open}}<h3>{{why}}</h3>
            <ul class="open">{{#gaps}}<li>{{title}}</li>
            {{/gaps}}</ul>
            {{/open}}            </section>
            {{/hasOpen}}{{#hasDates}}<section aria-labelledby="dates">
            <h2 id="dates">Dates until {{until}}</h2>
            <ul class="dates">{{#dates}}<li><time datetime="{{date}}">{{day}}</time> <strong>{{title}}</strong>{{#details}} <small>{{.}}</small>{{/details}}</li>
            {{/dates}}</ul>
            </section>
            {{/hasDates}}<footer>
            {{#hasSources}}<p><small>\(PartnerSources.heading):{{#sources}} {{.}}.{{/sources}}</small></p>
            {{/hasSources}}            <p><small>Made by {{ruleSet}}, {{provenance}}.{{#weights}} {{.}}{{/weights}}</small></p>
            <p><small class="digest">Digest of the rule set: {{digest}}</small></p>
            </footer>

            """
    )
}
