extension SheetTemplates {
    /// Ink on white paper, whatever the screen: it is a sheet to print.
    static let style = """
        :root { --ink: #1c2733; --soft: #4a5866; --line: #8a97a3; --accent: #174e7c; }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--ink); background: #fff;
          font: 1rem/1.4 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .3rem; }
        h2 { font-size: 1.35rem; margin: 2rem 0 .4rem; padding-top: .4rem;
          border-top: 2px solid var(--accent); }
        h2 .count { font-weight: 400; color: var(--soft); }
        h3 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; }
        p { margin: .25rem 0; }
        .kicker { color: var(--accent); font-weight: 600; margin: 0; }
        .how { margin: .8rem 0; padding-left: 1.2rem; }
        .filled { display: flex; gap: .5rem; align-items: baseline; }
        .filled .line { flex: 1; }
        .help { color: var(--soft); font-size: .85rem; margin: 0; }
        .path { color: var(--soft); font: .75rem/1.2 ui-monospace, monospace;
          overflow-wrap: anywhere; }
        em { font-style: normal; font-size: .75rem; border: 1px solid var(--soft);
          border-radius: 1rem; padding: 0 .4rem; }
        .questions { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
        .question { grid-column: 1 / -1; break-inside: avoid; padding: .45rem 0; }
        .question.short { grid-column: auto; }
        .ask { font-weight: 600; }
        .ask .path, .ask em { font-weight: 400; }
        .line { border-bottom: 1px solid var(--line); height: 1.9rem; }
        span.line { display: inline-block; width: 2rem; height: 1.5rem; margin-right: .2rem; }
        span.line.wide { width: 3.2rem; }
        .amount span.line { width: 7rem; }
        .box { display: inline-block; width: .95rem; height: .95rem; border: 1.5px solid var(--ink);
          border-radius: 2px; vertical-align: -.12rem; margin-right: .3rem; }
        .ticks span, .none { display: inline-block; margin-right: 1.2rem; padding-top: .4rem; }
        .none { margin: 0 0 0 .4rem; white-space: nowrap; }
        .choices { list-style: none; padding: 0; margin: .25rem 0; columns: 4 9rem; }
        .choices li { padding: .14rem 0 .14rem 1.3rem; text-indent: -1.3rem; break-inside: avoid; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-top: .3rem; }
        th, td { border: 1px solid var(--line); text-align: left; padding: .25rem .4rem;
          font-size: .85rem; overflow-wrap: anywhere; }
        td { height: 2.1rem; }
        .clauses { columns: 2 18rem; column-gap: 2rem; }
        .clause h3 { break-after: avoid; font-size: .95rem; margin: .6rem 0 0; }
        .clause .ask { font-weight: 400; }
        @media (max-width: 34rem) { .questions { grid-template-columns: 1fr; } }
        @media print { @page { size: A4; margin: 11mm 15mm 14mm;
            @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
          body { font-size: 9pt; line-height: 1.3; } .question { padding: .2rem 0; }
          p { margin: .12rem 0; } .help { font-size: 7.8pt; line-height: 1.25; }
          .line { height: 1.5rem; } .choices { margin: .1rem 0; } h3 { margin: .7rem 0 .1rem; } td { height: 1.8rem; } main { max-width: none; padding: 0; }
          h2, h3, .ask { break-after: avoid; } .repeated, .asks { break-before: page; }
          .repeated h2, .asks h2 { margin-top: 0; border-top: 0; padding-top: 0; } }
        """
}
