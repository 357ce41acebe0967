/// How the report looks, by day and by night and on paper.
let pageStyle = """
    :root {
      color-scheme: light dark;
      --page: #f6f5f2; --card: #ffffff; --ink: #1d1c1a; --soft: #6b6862; --rule: #e4e1da;
      --all: #2b2a27; --get: #2f6fb3; --list: #c2571a; --batch: #3f8f4f; --update: #8d5bb0;
      --adjust: #b3892b; --good: #2e8b57; --bad: #c0392b;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #161718; --card: #1f2123; --ink: #eceae6; --soft: #9c9a95; --rule: #34373a;
        --all: #f1efe9; --get: #6aa9e9; --list: #f0915a; --batch: #74c686; --update: #c39be6;
        --adjust: #e0bd66; --good: #59c48a; --bad: #ef7d6f;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0; padding: 40px 20px 64px; background: var(--page); color: var(--ink);
      font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif;
      font-variant-numeric: tabular-nums;
    }
    main { max-width: 940px; margin: 0 auto; }
    .kicker { margin: 0; color: var(--soft); }
    h1 { margin: 4px 0 24px; font-size: 30px; line-height: 1.2; font-weight: 650; }
    h2 { margin: 0 0 2px; font-size: 18px; font-weight: 620; }
    p { margin: 0 0 12px; }
    .about { color: var(--soft); font-size: 14px; max-width: 68ch; }
    section, .figures > div, .doubts {
      background: var(--card); border: 1px solid var(--rule); border-radius: 10px;
    }
    section { margin-top: 20px; padding: 20px 24px 18px; }
    .figures {
      display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(136px, 1fr));
    }
    .figures > div { padding: 14px 16px; }
    .figures dt { color: var(--soft); font-size: 13px; }
    .figures dd { margin: 2px 0 0; font-size: 22px; font-weight: 620; white-space: nowrap; }
    .figures small { display: block; font-size: 13px; font-weight: 400; color: var(--soft); }
    .doubts { margin: 20px 0 0; padding: 14px 24px 14px 42px; border-left: 4px solid var(--list); }
    .wrong { border-left-color: var(--bad); }
    svg { display: block; width: 100%; height: auto; margin-top: 8px; }
    svg text { fill: var(--soft); font-size: 12.5px; }
    svg .note { fill: var(--ink); stroke: var(--card); stroke-width: 4; paint-order: stroke; }
    .end { text-anchor: end; } .middle { text-anchor: middle; }
    .grid { stroke: var(--rule); }
    .level { stroke: var(--soft); stroke-dasharray: 5 4; }
    .line { fill: none; stroke: var(--c); stroke-width: 2; stroke-linejoin: round; }
    .area { fill: var(--c); fill-opacity: 0.16; }
    .mark { fill: var(--c); stroke: var(--card); stroke-width: 1.5; }
    .thin { stroke-width: 1.6; }
    .all { --c: var(--all); } .get { --c: var(--get); } .list { --c: var(--list); }
    .batch { --c: var(--batch); } .update { --c: var(--update); } .adjust { --c: var(--adjust); }
    .good { --c: var(--good); } .bad { --c: var(--bad); } .quiet { --c: var(--soft); }
    .line.all { stroke-width: 3; }
    .legend { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 8px 0 0; padding: 0; }
    .legend li { list-style: none; font-size: 13px; }
    .legend li::before {
      content: ""; display: inline-block; width: 14px; height: 4px; margin-right: 7px;
      border-radius: 2px; background: var(--c); vertical-align: middle;
    }
    .wide { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: 14px; margin-top: 10px; }
    th { text-align: right; font-weight: 500; color: var(--soft); padding: 4px 0 6px 14px; }
    td { text-align: right; padding: 5px 0 5px 14px; border-top: 1px solid var(--rule); }
    th:first-child, td:first-child { text-align: left; padding-left: 0; }
    tr.sum td { font-weight: 620; }
    td.good, td.bad { color: var(--c); }
    dl.plan {
      display: grid; grid-template-columns: max-content 1fr; gap: 4px 20px; margin: 10px 0 0;
    }
    dl.plan dt { color: var(--soft); } dl.plan dd { margin: 0; }
    @media print { body { background: none; padding: 0; } section { break-inside: avoid; } }
    """
