/// The map as inline SVG: nothing fetched, shapes besides colours, names in the text beside it.
enum MapTemplates {
    static let map = """
        <figure class="map">
        <svg role="img" aria-labelledby="map-title map-text" viewBox="0 0 {{width}} {{height}}">
        <title id="map-title">{{title}}</title>
        <desc id="map-text">{{description}}</desc>
        <rect class="ground" width="{{width}}" height="{{height}}" rx="6"/>
        {{#rings}}<circle class="ring" cx="{{centre.x}}" cy="{{centre.y}}" r="{{radius}}"/>{{#at}}<text class="far" x="{{x}}" y="{{y}}">{{text}}</text>{{/at}}
        {{/rings}}{{#marks}}{{#home}}<path class="lead" d="M{{x}} {{y}}L{{at.x}} {{at.y}}"/>
        {{/home}}{{/marks}}{{#middle}}<path class="school" transform="translate({{x}} {{y}})" d="M-7 8V-2L0-9L7-2V8Z"/>
        {{/middle}}{{#marks}}<g class="{{#number}}numbered{{/number}}{{^number}}open{{/number}}"><title>{{name}}</title><circle cx="{{at.x}}" cy="{{at.y}}" r="7.5"/>{{#number}}<text x="{{at.x}}" y="{{at.y}}" dy="3.5">{{.}}</text>{{/number}}</g>
        {{/marks}}{{#names}}<text class="name" x="{{at.x}}" y="{{at.y}}">{{text}}</text>
        {{/names}}<path class="north" d="M385 10L390 26L385 22L380 26Z"/><text class="far" x="385" y="38">N</text>
        <path class="bar" d="M12 302V308H{{bar.end}}V302"/><text x="12" y="299">{{bar.text}}</text>
        </svg>
        <figcaption>{{caption}}</figcaption>
        </figure>

        """

    static let style = """
        figure.map { margin: .8rem 0; }
        .map svg { display: block; width: 100%; max-width: 34rem; height: auto; }
        .map figcaption { color: var(--soft); font-size: .85rem; }
        .map text { fill: var(--ink); font-size: 10px; }
        .map .ground { fill: none; stroke: var(--line); }
        .map .ring { fill: none; stroke: var(--soft); stroke-dasharray: 3 3; }
        .map .far { fill: var(--soft); text-anchor: middle; }
        .map .lead, .map .bar { fill: none; stroke: var(--soft); }
        .map .school, .map .north { fill: var(--ink); }
        .map .numbered circle { fill: var(--accent); stroke: var(--paper); }
        .map .numbered text { fill: var(--paper); font-weight: 700; text-anchor: middle; }
        .map .open circle { fill: var(--paper); stroke: var(--ink); stroke-width: 1.6; r: 5px; }
        .map .name { paint-order: stroke; stroke: var(--paper); stroke-width: 2px; }
        .dot { display: inline-block; min-width: 1.5em; padding: 0 .35em; border-radius: 1em;
          text-align: center; font-size: .85rem; font-weight: 700; color: var(--paper);
          background: var(--accent); print-color-adjust: exact; }
        .near .gaps { display: block; }
        @media (max-width: 34rem) { .map .name { display: none; } .map text { font-size: 14px; }
          .map .numbered circle { r: 10px; } .map .open circle { r: 7px; } }
        @media print { .map svg { max-width: 9.5cm; } figure.map { break-inside: avoid; } }
        """
}
