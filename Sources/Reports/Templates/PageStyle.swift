extension PageTemplate {
    /// The one style of the page: readable on a phone, at 200 %, in the dark and on paper.
    static let style = """
        :root { color-scheme: light dark; --ink: #1c2733; --soft: #4a5866; --line: #c9d2da;
          --paper: #fff; --met: #e3f2e6; --partly: #fdf0d3; --not: #fbe3e0; --unknown: #e2edf9;
          --other: #eceff2; --accent: #174e7c; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e9eef3; --soft: #b5c1cd;
          --line: #44525f; --paper: #151c23; --met: #1d3a26; --partly: #453615; --not: #4a211d;
          --unknown: #1b3450; --other: #2a333c; --accent: #9cc9f2; } }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--ink); background: var(--paper);
          font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .3rem; }
        h2 { font-size: 1.35rem; margin: 2.5rem 0 .6rem; padding-top: .6rem;
          border-top: 2px solid var(--accent); }
        h3 { font-size: 1.05rem; margin: 1.2rem 0 .4rem; }
        .kicker { color: var(--accent); font-weight: 600; margin: 0; }
        .lead { font-size: 1.15rem; }
        .id, small { color: var(--soft); font-size: .85rem; }
        .counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
        .counts li { flex: 1 1 6.5rem; padding: .6rem .8rem; border-radius: .4rem; }
        .counts strong { display: block; font-size: 1.6rem; line-height: 1.1; }
        .met { background: var(--met); fill: var(--met); }
        .partly-met { background: var(--partly); fill: var(--partly); }
        .not-met, .error { background: var(--not); fill: var(--not); }
        .unknown { background: var(--unknown); fill: var(--unknown); }
        .not-applicable, .waived { background: var(--other); fill: var(--other); }
        .tiles { width: 100%; height: auto; background: none; }
        .tiles rect { stroke: var(--line); }
        .tiles text { fill: var(--ink); font-size: 14px; }
        .tiles .name { font-weight: 600; }
        .narrow { display: none; list-style: none; padding: 0; }
        .narrow li { padding: .35rem .6rem; margin: .2rem 0; border-radius: .3rem; }
        .gap { border-left: 4px solid var(--line); padding: .1rem 0 .1rem 1rem; margin: 1rem 0; }
        .gap p { margin: .35rem 0; }
        .mark { display: inline-block; padding: .05rem .5rem; border-radius: 1rem;
          font-size: .85rem; font-weight: 600; white-space: nowrap; }
        .wide { overflow-x: auto; }
        .digest { overflow-wrap: anywhere; }
        a { color: var(--accent); }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; }
        th, td { text-align: left; vertical-align: top; padding: .5rem .6rem;
          border-bottom: 1px solid var(--line); font-weight: 400; }
        thead th { font-weight: 600; }
        @media (max-width: 34rem) { .tiles { display: none; } .narrow { display: block; }
          table, tbody, tr, th, td { display: block; border: 0; padding: .15rem 0; }
          thead { display: none; } tr { border-bottom: 1px solid var(--line); padding: .5rem 0; } }
        @media print { @page { size: A4; margin: 16mm; } body { font-size: 10pt; }
          main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; }
          tr, li, .gap h3 + p { break-inside: avoid; } .gap { break-inside: auto; } }
        """

    /// For long tables on paper: small letters, little room between lines.
    static let closePrint = """
        @media print { :root { font-size: 8.2pt; } body { font-size: 1rem; line-height: 1.27; }
          @page { margin: 11mm; } h1 { font-size: 1.8rem; } .lead { font-size: 1.1rem; }
          h2 { font-size: 1.3rem; margin: .8rem 0 .2rem; padding-top: .25rem; }
          h3 { margin: .4rem 0 .15rem; } p, ul, ol { margin: .25rem 0; } th, td { padding: .15rem .3rem; } }
        """
}
