/// The page about many schools.
enum SurveyTemplate {
    static let text = PageFrame.page(
        title: "{{title}}: {{kicker}}",
        style: style,
        body: """
            <header>
            <p class="kicker">{{kicker}}</p>
            <h1>{{title}}</h1>
            <p>{{subtitle}}</p>
            {{#notice}}<p class="note"><strong>Note.</strong> {{.}}</p>
            {{/notice}}</header>
            {{#lead}}<p class="lead">{{.}}</p>
            {{/lead}}<section aria-labelledby="standings">
            <h2 id="standings">Schools by how much they have</h2>
            <p>Of what is required or recommended, and known, the share that is met.</p>
            <div class="beside">
            {{#map}}<figure class="survey-map">
            <svg role="img" aria-labelledby="map-title map-text" viewBox="0 0 {{width}} {{height}}">
            <title id="map-title">Where schools are and how they stand</title>
            <desc id="map-text">{{summary}} The tables by region and authority say the same.</desc>
            <path class="ground" d="{{ground}}"/>
            {{#layers}}<path class="shape {{standing}}" d="{{path}}"/>
            {{/layers}}{{#towns}}<text x="{{x}}" y="{{y}}">{{name}}</text>
            {{/towns}}</svg>
            <figcaption>{{caption}}</figcaption>
            </figure>
            {{/map}}<table class="standings">
            <thead><tr><th scope="col">Share met</th><th scope="col">Schools</th><th scope="col">Of all</th></tr></thead>
            <tbody>
            {{#standings}}<tr><th scope="row"><svg class="icon" viewBox="-13 -13 26 26" aria-hidden="true"><path class="shape {{name}}" d="{{shape}}"/></svg> {{words}}</th><td data-head="Schools">{{count}}</td><td data-head="Of all">{{share}}</td></tr>
            {{/standings}}</tbody>
            </table>
            </div>
            </section>
            {{#sections}}<section aria-labelledby="{{id}}">
            <h2 id="{{id}}">{{title}}</h2>
            {{#note}}<p>{{.}}</p>
            {{/note}}{{#hasKey}}<ul class="key">{{#key}}<li><span class="swatch {{style}}"></span>{{words}}</li>{{/key}}</ul>
            {{/hasKey}}{{#hasRows}}<div class="wide" tabindex="0" role="region" aria-labelledby="{{id}}">
            <table class="figures">
            <thead><tr><td></td>{{#heads}}<th scope="col">{{.}}</th>{{/heads}}</tr></thead>
            <tbody>
            {{#rows}}<tr><th scope="row">{{name}}{{#detail}}<br><small>{{.}}</small>{{/detail}}{{#hasBar}}<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">{{#bar}}<rect class="{{style}}" x="{{x}}" width="{{width}}" height="10"/>{{/bar}}</svg>{{/hasBar}}</th>{{#cells}}<td data-head="{{head}}">{{text}}</td>{{/cells}}</tr>
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

    private static let style = """
        :root { --most: #1d5b94; --three: #5b9bc9; --half: #e3a13d; --quarter: #b4471c;
          --ground: #e9edf0; --yes: #2f7d4f; --some: #d9a032; --none: #b5452f; --open: #86a3c3;
          --off: #c3cbd2; }
        @media (prefers-color-scheme: dark) { :root { --most: #6fb1ea; --three: #3d78a8;
          --half: #c98a2b; --quarter: #e2764a; --ground: #232c35; --yes: #58ad7a; --some: #d9a032;
          --none: #d9694f; --open: #5b7da3; --off: #4a5560; } }
        main { max-width: 60rem; }
        .note { border: 2px solid var(--accent); border-radius: .4rem; padding: .6rem .9rem; }
        .beside { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: flex-start; }
        .survey-map { flex: 3 1 20rem; margin: 0; }
        .survey-map svg { display: block; width: 100%; height: auto; }
        .survey-map text { fill: var(--ink); font-size: 11px; text-anchor: middle;
          paint-order: stroke; stroke: var(--ground); stroke-width: 2.5px; }
        figcaption { color: var(--soft); font-size: .85rem; }
        .standings { flex: 1 1 17rem; width: auto; }
        .standings td, .figures td { text-align: right; font-variant-numeric: tabular-nums;
          white-space: nowrap; }
        .figures thead th { text-align: right; }
        .figures th[scope="row"] { width: 55%; }
        .icon { width: 1.1em; height: 1.1em; vertical-align: -.15em; }
        .bar { display: block; width: 100%; height: .7rem; margin-top: .3rem; border-radius: .15rem; }
        .key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; padding: 0;
          font-size: .85rem; }
        .swatch { display: inline-block; width: .9em; height: .9em; margin-right: .4em;
          vertical-align: -.1em; border-radius: .15em; print-color-adjust: exact; }
        .shape { stroke: var(--paper); stroke-width: .7; }
        .ground { fill: var(--ground); }
        .shape.most, rect.most { fill: var(--most); } .swatch.most { background: var(--most); }
        .shape.up-to-three-quarters, rect.up-to-three-quarters { fill: var(--three); }
        .swatch.up-to-three-quarters { background: var(--three); }
        .shape.up-to-half, rect.up-to-half { fill: var(--half); }
        .swatch.up-to-half { background: var(--half); }
        .shape.up-to-quarter, rect.up-to-quarter { fill: var(--quarter); }
        .swatch.up-to-quarter { background: var(--quarter); }
        .shape.not-recorded { fill: var(--paper); stroke: var(--soft); stroke-width: 1.6; }
        .icon .shape.not-recorded, .icon .shape.unreadable { stroke-width: 4; }
        rect.not-recorded { fill: var(--off); } .swatch.not-recorded { background: var(--off); }
        .shape.unreadable { fill: none; stroke: var(--ink); stroke-width: 2; }
        rect.unreadable { fill: var(--ink); } .swatch.unreadable { background: var(--ink); }
        rect.met { fill: var(--yes); } .swatch.met { background: var(--yes); }
        rect.partly-met { fill: var(--some); } .swatch.partly-met { background: var(--some); }
        rect.not-met { fill: var(--none); } .swatch.not-met { background: var(--none); }
        rect.unknown { fill: var(--open); } .swatch.unknown { background: var(--open); }
        rect.not-applicable { fill: var(--off); } .swatch.not-applicable { background: var(--off); }
        rect { stroke: var(--paper); stroke-width: .4; }
        @media (max-width: 34rem) { .figures th[scope="row"] { width: auto; }
          .survey-map text { display: none; }
          .standings td, .figures td { display: inline-block; text-align: left; margin-right: 1rem; }
          td[data-head]::before { content: attr(data-head) " "; color: var(--soft); } }
        @media print { .lead { font-size: 1.05em; margin: .4rem 0; } .beside { flex-wrap: nowrap; }
          .survey-map { flex-basis: 9cm; } .survey-map svg { max-height: 12.5cm; }
          .survey-map, .figures tr { break-inside: avoid; } th, td { padding: .22rem .4rem; }
          .bar { height: .45rem; margin-top: .15rem; } }
        """
}
