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
        .money { white-space: normal; }
        .steps .action, .steps th small, .why { display: block; margin-top: .25rem; }
        .why + .why { border-top: 1px dotted var(--line); padding-top: .25rem; }
        .later { color: var(--soft); }
        tfoot th, tfoot td { font-weight: 600; }
        .partners tbody + tbody { border-top: 2px solid var(--line); }
        .partners th[scope=row] { width: 34%; }
        .partners .distance { width: 8.5rem; }
        .rival th, .rival td { color: var(--soft); }
        .rival .ring { display: inline-block; width: .8em; height: .8em; margin: 0 .35em;
          border: 2px solid var(--ink); border-radius: 50%; }
        .dates { list-style: none; padding: 0; }
        .dates li { margin: .4rem 0; }
        .dates small { display: block; }
        footer { margin-top: 2.5rem; border-top: 1px solid var(--line); }
        @media (max-width: 34rem) { .steps th[scope=row], .partners th[scope=row],
          .partners .distance { width: auto; }
          td[data-label]::before { content: attr(data-label) ": "; color: var(--soft);
            font-size: .85rem; }
          td:empty { display: none; } }
        @media print { .counts { gap: .3rem; } .counts li { padding: .2rem .5rem; }
          .counts strong { font-size: 1.3rem; } .steps th[scope=row] { width: 57%; }
          .steps .action, .steps th small, .why { margin-top: 0; padding-top: 0; }
          .why + .why { border-top: 0; } thead th { padding-bottom: .1rem; }
          .steps th small, .partners small { font-size: .8rem; line-height: 1.2; }
          tfoot { display: table-row-group; } .open { columns: 2; column-gap: 2rem; }
          .open h3 { break-after: avoid; } .proof { padding-left: .5rem; }
          .first li, .dates li { margin: .1rem 0; }
          figure.map { float: right; width: 6.2cm; margin: 0 0 .3rem 1rem; }
          figure.map ~ .partners { width: calc(100% - 7cm); }
          footer { margin-top: .6rem; clear: both; } section { clear: none; } }
        """
}
