extension GuideTemplates {
    /// How examples and made-up schools are shown.
    static let givenStyle = """
        .example { border-left: 4px solid var(--line); padding: .1rem 0 .1rem 1rem; margin: 1rem 0;
          break-inside: avoid; }
        .example p { margin: .2rem 0 .4rem; }
        .example .mark { margin-right: .4rem; white-space: normal; }
        .facts { list-style: none; padding: 0; margin: .2rem 0; }
        caption { text-align: left; font-weight: 600; padding: .2rem 0; }
        .word:not(:last-of-type)::after { content: ","; }
        @media (max-width: 34rem) { td[data-head]::before { content: attr(data-head) ": ";
          color: var(--soft); } }
        """

    /// What the pages of a guide add to the style of all pages.
    static let style = """
        a { color: var(--accent); }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: .5rem; top: .5rem; background: var(--paper); padding: .5rem; }
        .top, footer { max-width: 50rem; margin: 0 auto; padding: 1rem 1rem 0; }
        .top { border-bottom: 1px solid var(--line); padding-bottom: .6rem; }
        nav { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; }
        nav a { padding: .25rem 0; }
        nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none;
          border-bottom: 3px solid var(--accent); }
        .ways { justify-content: space-between; border-top: 1px solid var(--line);
          margin-top: 2rem; padding-top: .6rem; }
        main h2 { font-size: 1.15rem; margin: 1.8rem 0 .4rem; border-top: 1px solid var(--line); }
        main h2 + p { margin-top: 0; }
        blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: 4px solid var(--accent); }
        .tree, .plain { list-style: none; padding: 0; }
        .tree > li { margin: 0 0 1.1rem; scroll-margin-top: 1rem; }
        .tree p { margin: 0; }
        .tree ul { margin: .2rem 0 0; padding-left: 1.2rem; }
        .tree li li { margin: .2rem 0; }
        .strength { display: inline-block; font-size: .8rem; padding: 0 .45rem; margin-left: .3rem;
          border: 1px solid var(--soft); border-radius: 1rem; color: var(--soft); }
        .manual { font-style: italic; }
        .entries > div { margin: 0 0 .8rem; scroll-margin-top: 1rem; }
        .entries dt { font-weight: 600; }
        .entries dt .id { font-weight: 400; margin-left: .3rem; }
        .entries dd { margin: 0; }
        \(givenStyle)
        pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--other);
          padding: .8rem; border-radius: .3rem; font-size: .85rem; line-height: 1.6; }
        #search { margin: 1.2rem 0; padding: .8rem 1rem; background: var(--other);
          border-radius: .4rem; }
        #search label { font-weight: 600; }
        #search input { font: inherit; width: 100%; padding: .45rem .6rem; margin-top: .3rem;
          color: var(--ink); background: var(--paper); border: 1px solid var(--soft);
          border-radius: .3rem; }
        #search p { margin: .4rem 0 0; }
        #search ul { margin: .3rem 0 0; padding-left: 1.2rem; }
        .id, .entries dt, li a { overflow-wrap: anywhere; }
        @media print { nav, .skip, .skip-print, #search { display: none; } a { color: inherit; } }
        """

    /// What one document adds: a new page for every rule, numbered.
    static let documentStyle = """
        main > h2 { border-top: 2px solid var(--accent); font-size: 1.35rem; }
        .rule-title { font-size: 1.35rem !important; border: 0 !important; margin: 0 0 .3rem !important;
          padding: 0; }
        .page { border-top: 2px solid var(--accent); margin-top: 2.5rem; padding-top: .8rem; }
        .page h2 { font-size: 1.02rem; margin: 1.1rem 0 .3rem; }
        @media print { body { font-size: 9pt; line-height: 1.4; } td, th { padding: .1rem .4rem; }
          .page table { font-size: 8pt; }
          .page h2 { border-top: 0; padding-top: 0; margin: .7rem 0 .1rem; }
          .page p, .page ul { margin-top: .15rem; margin-bottom: .15rem; }
          .page blockquote { margin: .4rem 0; } .page .example { margin: .5rem 0; }
          .page pre { font-size: 7.5pt; padding: .4rem; line-height: 1.35; }
          .page .entries > div { margin-bottom: .3rem; } }
        @media print { @page { margin: 12mm 16mm 14mm; @bottom-right { content: counter(page); font: 9pt sans-serif; } }
          .page, .part { break-before: page; border-top: 0; margin-top: 0; }
          .part + .page { break-before: avoid; } nav { display: block; } }
        """
}
