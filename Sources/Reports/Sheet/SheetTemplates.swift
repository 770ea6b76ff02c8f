/// The templates of the question sheet: no scripts, nothing fetched, made for A4 and a pen.
enum SheetTemplates {
    static let all = [
        "said": GuideTemplates.said, "sheet": sheet, "question": question, "table": table,
    ]

    private static let sheet = """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{w.kicker}}: {{title.text}}</title>
        <style>
        \(style)
        </style>
        </head>
        <body>
        <main>
        <header>
        <p class="kicker">{{w.kicker}}</p>
        <h1>{{#title}}{{> said}}{{/title}}</h1>
        <p><cite>{{work}}</cite> <span class="path">{{name}}</span></p>
        <ul class="how">{{#w.howTo}}<li>{{.}}</li>{{/w.howTo}}</ul>
        <p class="filled">{{w.filledIn}} <span class="line"></span></p>
        </header>
        {{#sections}}<section class="{{#isRepeated}}repeated{{/isRepeated}}{{#isInner}}inner{{/isInner}}">
        {{#title}}{{^isInner}}<h2>{{> said}}{{#count}} <span class="count">{{.}}</span>{{/count}}</h2>{{/isInner}}{{#isInner}}<h3>{{> said}}</h3>{{/isInner}}{{/title}}
        {{#help}}<p class="help">{{> said}}</p>{{/help}}
        <div class="questions">{{#questions}}{{> question}}{{/questions}}</div>
        {{#tables}}{{> table}}{{/tables}}
        </section>
        {{/sections}}
        {{#hasClauses}}<section class="asks">
        <h2>{{w.asks}}</h2>
        <p class="help">{{w.asksLead}}</p>
        <div class="clauses">{{#clauses}}<div class="clause"><h3>{{#title}}{{> said}}{{/title}} <span class="path">{{id}}</span></h3>
        {{#questions}}<div class="question">
        <p class="ask">{{#question}}{{> said}}{{/question}} <span class="path">{{id}}</span></p>
        {{#guidance}}<p class="help">{{w.evidence}} {{> said}}</p>{{/guidance}}
        <div class="line"></div>
        </div>
        {{/questions}}</div>
        {{/clauses}}</div>
        </section>{{/hasClauses}}
        </main>
        </body>
        </html>

        """

    private static let question = """
        <div class="question{{#isShort}} short{{/isShort}}">
        <p class="ask">{{#question}}{{> said}}{{/question}}{{#isRequired}} <em>{{w.needed}}</em>{{/isRequired}} <span class="path">{{path}}</span></p>
        <p class="help">{{#help}}{{> said}} {{/help}}{{#hasChoices}}{{#isMany}}{{w.tickAll}}{{/isMany}}{{^isMany}}{{w.tickOne}}{{/isMany}}{{/hasChoices}}</p>
        {{#isYesNo}}<p class="ticks"><span><i class="box"></i> {{w.yes}}</span> <span><i class="box"></i> {{w.no}}</span></p>{{/isYesNo}}
        {{#isDate}}<p class="date"><span class="line"></span>{{w.day}} <span class="line"></span>{{w.month}} <span class="line wide"></span>{{w.year}} {{^isRequired}}<span class="none"><i class="box"></i> {{w.none}}</span>{{/isRequired}}</p>{{/isDate}}
        {{#isMoney}}<p class="amount">£ <span class="line"></span> <span class="none"><i class="box"></i> {{w.none}}</span></p>{{/isMoney}}
        {{#number}}<p class="amount"><span class="line"></span> {{.}}</p>{{/number}}
        {{#isPlace}}<p class="amount">{{w.latitude}} <span class="line"></span> {{w.longitude}} <span class="line"></span></p>{{/isPlace}}
        {{#hasChoices}}<ul class="choices">{{#choices}}<li><i class="box"></i> {{> said}}</li>{{/choices}}</ul>{{/hasChoices}}
        {{#lines}}<div class="line"></div>{{/lines}}
        </div>

        """

    private static let table = """
        <div class="question">
        <p class="ask">{{#title}}{{> said}}{{/title}} <span class="path">{{path}}</span></p>
        {{#help}}<p class="help">{{> said}}</p>{{/help}}
        <table>
        <thead><tr>{{#columns}}<th scope="col">{{> said}}</th>{{/columns}}</tr></thead>
        <tbody>{{#rows}}<tr>{{#columns}}<td></td>{{/columns}}</tr>{{/rows}}</tbody>
        </table>
        </div>

        """
}
