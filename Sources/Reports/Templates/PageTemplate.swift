/// The page that a report is printed on: no scripts, nothing fetched, ready for A4.
enum PageTemplate {
    static let text = PageFrame.page(
        title: "{{school}}: {{title}}",
        style: "{{#near}}\n\(MapTemplates.style)\n{{/near}}",
        language: "{{language}}",
        body: """
            <header>
            <p class="kicker">School library review</p>
            <h1>{{school}}</h1>
            <p>{{title}}, checked for <time datetime="{{asOf}}">{{day}}</time> against <cite>{{work}}</cite>{{profiles}}</p>
            </header>
            <section aria-labelledby="summary">
            <h2 id="summary">In one minute</h2>
            <p class="lead">{{lead}}</p>
            <ul class="counts">
            {{#counts}}<li class="{{style}}"><strong>{{number}}</strong> <span><span aria-hidden="true">{{sign}}</span> {{words}}</span></li>
            {{/counts}}</ul>
            <p>{{rules}} rules in all. The inventory says enough about {{completeness}} % of them.</p>
            {{#first}}<h3>Three things to do first</h3>
            <ol>{{#steps}}<li>{{.}}</li>{{/steps}}</ol>{{/first}}
            </section>
            {{#hasSides}}<section aria-labelledby="coverage">
            <h2 id="coverage">The kinds of partner</h2>
            <p>Each tile is one kind of partner that the guideline names. The sign and the word say how it stands.</p>
            {{#sides}}<h3>{{title}}</h3>
            <svg role="img" aria-label="{{summary}}" viewBox="0 0 720 {{height}}" class="tiles">
            {{#tiles}}<g transform="translate({{x}} {{y}})" class="{{style}}"><rect width="230" height="52" rx="6"/><text x="12" y="22" class="name"{{#isLong}} textLength="206" lengthAdjust="spacingAndGlyphs"{{/isLong}}>{{name}}</text><text x="12" y="41">{{sign}} {{words}}</text></g>
            {{/tiles}}</svg>
            <ul class="narrow">{{#tiles}}<li class="{{style}}">{{sign}} {{name}}: {{words}}</li>{{/tiles}}</ul>{{/sides}}
            </section>
            {{/hasSides}}{{#groups}}<section>
            <h2>{{title}} ({{number}})</h2>
            {{#gaps}}<article class="gap">
            <h3><span class="mark {{style}}">{{sign}} {{words}}</span> {{title}}</h3>
            <p>{{message}}</p>
            {{#hasAction}}<p><strong>Next step:</strong> {{action}}</p>{{/hasAction}}
            {{#hasChanges}}<p><strong>What would close it:</strong></p><ul>{{#changes}}<li>{{.}}</li>{{/changes}}</ul>{{/hasChanges}}
            {{#hasPartners}}<p><strong>Who could help:</strong></p>
            <ul>{{#partners}}<li><strong>{{name}}</strong>{{distance}}: {{why}} <small>({{trust}})</small></li>{{/partners}}</ul>{{/hasPartners}}
            {{#hasShortage}}<p><strong>Partners:</strong> {{shortage}}</p>{{/hasShortage}}
            <p class="id">{{id}}, clause {{clause}}</p>
            </article>{{/gaps}}
            </section>{{/groups}}
            {{#near}}<section aria-labelledby="near">
            <h2 id="near">Suggested partners near the school</h2>
            {{#map}}{{> map}}{{/map}}{{#mapNotes}}<p>{{.}}</p>
            {{/mapNotes}}<div class="wide" tabindex="0" role="region" aria-label="Table of suggested partners">
            <table class="near">
            <thead><tr><th scope="col">Partner</th><th scope="col">How far</th><th scope="col">Why</th><th scope="col">For</th></tr></thead>
            <tbody>
            {{#partners}}<tr><th scope="row"><span class="dot">{{number}}</span> {{name}}</th><td>{{far}}</td><td>{{why}}</td><td>{{#gaps}}<span class="gaps">{{.}}</span>{{/gaps}}</td></tr>
            {{/partners}}</tbody>
            </table>
            </div>
            </section>
            {{/near}}{{#hasQuestions}}<section aria-labelledby="questions">
            <h2 id="questions">Questions to answer ({{questionCount}})</h2>
            <p>Nothing here counts as missing. Asked in this order, the answers settle most soonest.</p>
            <ol>{{#questions}}<li>{{text}} <small>{{field}}: {{use}}</small></li>
            {{/questions}}</ol>
            </section>{{/hasQuestions}}
            <section aria-labelledby="all">
            <h2 id="all">Every rule, with its reason</h2>
            <div class="wide" tabindex="0" role="region" aria-label="Every rule">
            <table>
            <thead><tr><th scope="col">Rule</th><th scope="col">Outcome</th><th scope="col">Why</th></tr></thead>
            <tbody>{{#findings}}<tr><th scope="row">{{title}}<br><small>{{id}}, {{strength}}</small></th><td><span class="mark {{style}}">{{sign}} {{words}}</span></td><td>{{message}}</td></tr>
            {{/findings}}</tbody>
            </table>
            </div>
            </section>
            {{#hasManual}}<section aria-labelledby="manual">
            <h2 id="manual">Not checked here, for people to judge</h2>
            <ul>{{#manual}}<li>{{.}}</li>{{/manual}}</ul>
            </section>
            {{/hasManual}}{{#hasSources}}<section aria-labelledby="sources">
            <h2 id="sources">\(PartnerSources.heading)</h2>
            <ul>{{#sources}}<li>{{.}}</li>{{/sources}}</ul>
            </section>
            {{/hasSources}}<section aria-labelledby="numbers">
            <h2 id="numbers">{{#hasParameters}}Whose numbers these are{{/hasParameters}}{{^hasParameters}}What this was checked against{{/hasParameters}}</h2>
            <ul>{{#parameters}}<li><strong>{{name}}: {{value}}</strong>, {{basis}}. {{because}}</li>
            {{/parameters}}{{#leftOut}}<li>{{.}}</li>
            {{/leftOut}}</ul>
            <p><small>Checked against {{ruleSet}}, {{provenance}}. Source: {{work}}{{chapter}}.</small></p>
            <p><small class="digest">Digest of the rule set: {{digest}}</small></p>
            </section>

            """
    )
}
