import CEL
import Checking
import Diagnostics
import Rules
import YAML

/// One rule as a guide shows it.
struct RuleView {
    let id: String
    let file: String
    let anchor: String
    let title: SaidView
    let strength: String
    let strengthMeaning: String
    let clauseId: String
    let clauseAnchor: String
    let clauseTitle: [SaidView]
    let clauseText: [SaidView]
    let question: [SaidView]
    let asks: [AskView]
    let applies: [SaidView]
    let otherwise: [SaidView]
    let ifMissing: String
    let guidance: [SaidView]
    let hasNumbers: Bool
    let numbers: [NumberView]
    let remedy: [RemedyView]
    let programs: [ProgramView]
    let hasExamples: Bool

    /// The first example of every outcome, and of every level.
    let examples: [ExampleView]

    /// Those that are left, which guard the parts of the rule one by one.
    let others: [ExampleView]
    let hasOthers: Bool
    let othersTitle: String

    /// The day that the examples are checked for.
    let examplesDay: [String]
    let hasLints: Bool
    let lints: [LintView]
    let hasHistory: Bool
    let replaces: [String]
    let changes: [ChangeView]

    init(_ compiled: CompiledRule, _ context: GuideContext) {
        let (rule, words) = (compiled.rule, context.words)
        let clause = context.pack[clause: rule.clause]
        id = rule.id
        anchor = "rule-\(rule.id.slug)"
        file = "\(anchor).html"
        title = context.said(rule.title)
        strength = words.strength(rule.strength)
        strengthMeaning = words.meaning(rule.strength)
        clauseId = rule.clause
        clauseAnchor = "clause-\(rule.clause.slug)"
        clauseTitle = context.said(clause?.title)
        clauseText = context.said(clause?.text)
        question = context.said(rule.question)
        asks = AskView.all(rule, context)
        applies = rule.applies.map { [context.sentence(of: $0.condition)] } ?? []
        otherwise = context.said(rule.applies?.otherwise)
        ifMissing = rule.ifMissing == .unknown ? words.missingUnknown : words.missingNotMet
        guidance = context.said(rule.guidance)
        numbers = context.numbers(of: compiled)
        hasNumbers = !numbers.isEmpty
        remedy = rule.remedy.map { [RemedyView($0, context)] } ?? []
        programs = compiled.levels.map { ProgramView($0.name, $0.program.expression) }
        let firsts = rule.examples.firsts
        examples = firsts.map { ExampleView(rule.examples[$0], context) }
        others = rule.examples.indices.filter { !firsts.contains($0) }
            .map { ExampleView(rule.examples[$0], context) }
        hasOthers = !others.isEmpty
        othersTitle = "\(words.otherExamples) (\(others.count))"
        examplesDay = context.pack.examplesAsOf.map { [$0.words(in: context.language)] } ?? []
        hasExamples = !examples.isEmpty
        lints = context.lints.filter { $0.span.isWithin(rule.node.span) }.map { LintView($0) }
        hasLints = !lints.isEmpty
        replaces = rule.replaces
        changes = context.changes(of: rule)
        hasHistory = !replaces.isEmpty || !changes.isEmpty
    }
}

/// What a rule asks for; of a graded rule, what one of its levels asks for.
struct AskView {
    let level: [String]
    let sentence: SaidView

    static func all(_ rule: Rule, _ context: GuideContext) -> [AskView] {
        switch rule.requirement {
        case .form(let form): [AskView(level: [], sentence: context.sentence(of: form))]
        case .levels(let levels):
            levels.map { AskView(level: [$0.name], sentence: context.sentence(of: $0.form)) }
        case .expression(_, let words):
            [
                AskView(
                    level: [],
                    sentence: words.map { context.said($0) }
                        ?? context.said(.init(GuideWords.expressionTexts))
                )
            ]
        }
    }
}

/// The expression that runs.
struct ProgramView {
    let level: [String]
    let text: String

    init(_ level: String?, _ expression: Expression) {
        self.level = level.map { [$0] } ?? []
        text = expression.description
    }
}

/// What closes the gap.
struct RemedyView {
    let action: SaidView

    /// The full stop, where the action has none.
    let stop: String
    let hasKinds: Bool
    let kinds: [SaidView]
    let distances: [String]
    let hours: [String]
    let cost: [String]

    init(_ remedy: Remedy, _ context: GuideContext) {
        action = context.said(remedy.action)
        stop = action.text.last.map { ".!?".contains($0) } == true ? "" : "."
        kinds = context.kinds(remedy.kinds)
        hasKinds = !kinds.isEmpty
        let distances = remedy.withinKilometres.map(\.plain).joined(separator: ", ")
        self.distances = distances.isEmpty ? [] : [distances]
        hours = remedy.hours.map { [$0.plain] } ?? []
        cost = remedy.cost.map { ["£" + $0.plain] } ?? []
    }
}

/// What a lint says of the rule.
struct LintView {
    let line: Int
    let text: String
    let code: String

    init(_ lint: Diagnostic) {
        line = lint.span.start.line
        text = lint.text
        code = lint.code
    }
}

extension GuideContext {
    /// The parameters that a rule's expressions use.
    fileprivate func numbers(of rule: CompiledRule) -> [NumberView] {
        rule.parameters(of: pack).map { NumberView($0, self) }
    }

    /// The changes of the pack that speak of a rule by its id, or by one that it had before.
    fileprivate func changes(of rule: Rule) -> [ChangeView] {
        let ids = Set([rule.id] + rule.replaces)
        return pack.changes.filter { !ids.isDisjoint(with: $0.notes().namedIds) }
            .map { ChangeView($0, self) }
    }
}

extension String {
    /// Every word that could be the id of a rule, without the full stop after it.
    fileprivate var namedIds: Set<String> {
        let words = split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." }
        return Set(words.map { $0.last == "." ? String($0.dropLast()) : String($0) })
    }
}

extension [Example] {
    /// The places of those that are the first to come to their outcome and level.
    fileprivate var firsts: [Int] {
        indices.filter { index in
            !self[..<index].contains {
                $0.expect == self[index].expect && $0.level == self[index].level
            }
        }
    }
}

extension Span {
    fileprivate func isWithin(_ other: Span) -> Bool {
        source === other.source && other.range.contains(range.lowerBound)
    }
}

extension Double {
    /// `2` rather than `2.0`.
    var plain: String {
        Int(exactly: self).map(String.init) ?? String(self)
    }
}
