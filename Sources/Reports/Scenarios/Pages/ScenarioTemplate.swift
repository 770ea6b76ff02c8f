/// The page about how things could be.
enum ScenarioTemplate {
    static let text = PageFrame.page(
        title: "{{title}}: {{kicker}}",
        style: """
            figure { margin: 1.5rem 0; }
            .chart { width: 100%; height: auto; }
            .chart text { fill: var(--ink); font-size: 13px; }
            .chart .area { fill: var(--met); }
            .chart .line { fill: none; stroke: var(--ink); stroke-width: 2; }
            .chart .axis { stroke: var(--soft); stroke-width: 1; }
            .chart circle { fill: var(--paper); stroke: var(--ink); stroke-width: 2; }
            .plain { list-style: none; margin: 0; padding: 0; }
            .plain li { margin: 0 0 .3rem; }
            .mark { white-space: normal; }
            td:last-child { width: 39%; }
            td:nth-last-child(2) { width: 9.5rem; }
            .day { white-space: nowrap; font-weight: 600; }
            @media (max-width: 34rem) { .chart { display: none; }
              td:last-child, td:nth-last-child(2) { width: auto; } }
            @media print { .plain li { margin: 0; } .chart { max-height: 5cm; } }
            """ + "\n" + PageTemplate.closePrint,
        body: """
            <header>
            <p class="kicker">{{kicker}}</p>
            <h1>{{title}}</h1>
            <p>{{subtitle}}</p>
            </header>
            {{#lead}}<p class="lead">{{.}}</p>
            {{/lead}}{{#chart}}<figure>
            <svg role="img" aria-label="{{summary}}" viewBox="0 0 720 220" class="chart">
            <polygon class="area" points="{{area}}"/>
            {{#ticks}}<line class="axis" x1="{{x}}" y1="180" x2="{{x}}" y2="186"/><text x="{{x}}" y="203" text-anchor="{{anchor}}">{{label}}</text>
            {{/ticks}}<line class="axis" x1="20" y1="180" x2="700" y2="180"/>
            <polyline class="line" points="{{line}}"/>
            {{#steps}}<circle cx="{{x}}" cy="{{y}}" r="4"/>{{#label}}<text x="{{x}}" y="{{labelY}}" text-anchor="middle">{{.}}</text>{{/label}}
            {{/steps}}</svg>
            <figcaption><small>{{summary}}</small></figcaption>
            </figure>
            {{/chart}}{{#sections}}<section aria-labelledby="{{anchor}}">
            <h2 id="{{anchor}}">{{title}}</h2>
            {{#note}}<p>{{.}}</p>
            {{/note}}{{#hasRows}}<div class="wide" tabindex="0" role="region" aria-labelledby="{{anchor}}">
            <table>
            <thead><tr>{{#heads}}<th scope="col">{{.}}</th>{{/heads}}</tr></thead>
            <tbody>
            {{#rows}}<tr>{{#day}}<td class="day">{{.}}</td>{{/day}}<th scope="row"><strong>{{title}}</strong>{{#id}}<br><small>{{.}}</small>{{/id}}</th><td><span class="mark {{style}}"><span aria-hidden="true">{{sign}}</span> {{change}}</span></td><td><ul class="plain">{{#details}}<li>{{.}}</li>{{/details}}</ul></td></tr>
            {{/rows}}</tbody>
            </table>
            </div>
            {{/hasRows}}{{#hasLines}}<ul>
            {{#lines}}<li>{{.}}</li>
            {{/lines}}</ul>
            {{/hasLines}}</section>
            {{/sections}}
            """
    )
}
