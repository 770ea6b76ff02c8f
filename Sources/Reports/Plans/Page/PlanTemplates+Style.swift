extension PlanTemplates {
    /// What a plan's page needs besides the style of every page.
    static let style = """
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
        .dot { display: inline-block; min-width: 1.5em; padding: 0 .35em; border-radius: 1em;
          text-align: center; font-size: .85rem; font-weight: 700; color: var(--paper);
          background: var(--accent); print-color-adjust: exact; }
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
        @media print { body { font-size: 8.5pt; line-height: 1.35; } h1 { font-size: 18pt; }
          h2 { font-size: 12pt; margin: .9rem 0 .3rem; padding-top: .3rem; }
          h3 { margin: .5rem 0 .2rem; } .lead { font-size: 10pt; } p, ul, ol { margin: .3rem 0; }
          .counts { gap: .3rem; } .counts li { padding: .25rem .5rem; }
          .counts strong { font-size: 12pt; } th, td { padding: .2rem .35rem; }
          footer { margin-top: .8rem; } }
        """
}
