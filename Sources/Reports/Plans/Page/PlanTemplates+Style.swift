extension PlanTemplates {
    /// What a plan's page needs besides the style of every page.
    static let style = """
        body { overflow-wrap: break-word; }
        .first li { overflow-wrap: anywhere; }
        .proof { border-left: 4px solid var(--accent); padding-left: .8rem; }
        .counts:empty { display: none; }
        .first li { margin: .3rem 0; }
        .steps th[scope=row] { width: 46%; }
        .steps time, .effort { white-space: nowrap; }
        .steps td small { display: block; white-space: normal; }
        .steps .action, .steps th small, .why { display: block; margin-top: .25rem; }
        .why + .why { border-top: 1px dotted var(--line); padding-top: .25rem; }
        tfoot th, tfoot td { font-weight: 600; }
        .partners tbody + tbody { border-top: 2px solid var(--line); }
        .partners th[scope=row] { width: 34%; }
        .partners td:nth-child(2) { width: 8.5rem; }
        .rival th, .rival td { color: var(--soft); }
        .rival .ring { display: inline-block; width: .8em; height: .8em; margin: 0 .35em;
          border: 2px solid var(--ink); border-radius: 50%; }
        .dates { list-style: none; padding: 0; }
        .dates li { margin: .4rem 0; }
        .dates small { display: block; }
        footer { margin-top: 2.5rem; border-top: 1px solid var(--line); }
        @media (max-width: 34rem) { .steps th[scope=row], .partners th[scope=row],
          .partners td:nth-child(2) { width: auto; }
          td[data-label]::before { content: attr(data-label) ": "; color: var(--soft);
            font-size: .85rem; }
          td:empty { display: none; } }
        @media print { :root { font-size: 8.4pt; } body { font-size: 1rem; line-height: 1.3; }
          @page { margin: 12mm; } h1 { font-size: 1.8rem; }
          h2 { font-size: 1.3rem; margin: 1rem 0 .3rem; padding-top: .3rem; }
          h3 { margin: .5rem 0 .2rem; } .lead { font-size: 1.1rem; } p, ul, ol { margin: .3rem 0; }
          .counts { gap: .3rem; } .counts li { padding: .2rem .5rem; }
          .counts strong { font-size: 1.3rem; } th, td { padding: .2rem .35rem; }
          .steps th[scope=row] { width: 56%; }
          .steps .action, .steps th small, .why { margin-top: .1rem; padding-top: 0; }
          tfoot { display: table-row-group; } .open { columns: 2; column-gap: 2rem; } .open h3 { break-after: avoid; }
          figure.map { float: right; width: 6.6cm; margin: 0 0 .5rem 1rem; }
          figure.map ~ .partners { width: calc(100% - 7.4cm); }
          footer { margin-top: .8rem; clear: both; } section { clear: none; } }
        """
}
