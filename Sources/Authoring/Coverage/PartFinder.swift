import CEL
import Checking
import Diagnostics
import Rules

/// Finds the parts of a rule by walking the expressions that its forms turn into.
///
/// An expression keeps the place of the YAML that it comes from: what stands at one place is one
/// part, however many calls it turned into.
struct PartFinder {
    private(set) var parts: [Part] = []

    private var places: Set<Place> = []

    private struct Place: Hashable {
        let span: Span
        let isSelection: Bool
    }

    /// The parts of a rule, in the order in which they are written.
    static func parts(of rule: CompiledRule) -> [Part] {
        var finder = PartFinder()
        if let applies = rule.rule.applies {
            finder.visit(applies.condition.expression, within: nil, loops: [], isTruth: true)
        }
        for level in rule.levels {
            finder.visit(level.program.expression, within: nil, loops: [], isTruth: true)
        }
        return finder.parts.sorted {
            ($0.span.range.lowerBound, -$0.span.range.count)
                < ($1.span.range.lowerBound, -$1.span.range.count)
        }
    }

    /// Looks at an expression, of which `isTruth` says whether what stands around takes it for one.
    private mutating func visit(
        _ expression: Expression,
        within outer: Span?,
        loops: [Loop],
        isTruth: Bool
    ) {
        if isTruth || expression.isComparison, expression.span != outer, !expression.isLiteral {
            add(.condition(expression), of: expression, loops)
        }
        switch expression.kind {
        case .comprehension(let loop): visit(loop, expression, loops)
        case .binding(let binding):
            visit(binding.value, within: expression.span, loops: loops, isTruth: false)
            let inner = loops + [Loop(binding)]
            visit(binding.body, within: expression.span, loops: inner, isTruth: isTruth)
        case .literal, .identifier, .block: break
        case .select, .call, .list, .map:
            let truths = expression.truths(isTruth: isTruth)
            for (child, isTruth) in zip(expression.children, truths) {
                visit(child, within: expression.span, loops: loops, isTruth: isTruth)
            }
        }
    }

    private mutating func visit(
        _ loop: Comprehension,
        _ expression: Expression,
        _ loops: [Loop]
    ) {
        if case .all = loop.kind {
            let (meant, wanted) = loop.body.guarded
            let test = Part.Test.selection(Loop(loop), meant: meant, wanted: wanted)
            add(test, of: expression, loops)
        }
        let inner = loops + [Loop(loop)]
        visit(loop.range, within: expression.span, loops: loops, isTruth: false)
        for condition in loop.conditions {
            visit(condition, within: expression.span, loops: inner, isTruth: true)
        }
        if !loop.isBodyTruth {
            visit(loop.body, within: expression.span, loops: inner, isTruth: false)
        }
    }

    private mutating func add(_ test: Part.Test, of expression: Expression, _ loops: [Loop]) {
        let isSelection = if case .selection = test { true } else { false }
        guard places.insert(Place(span: expression.span, isSelection: isSelection)).inserted else {
            return
        }
        let needed = loops.needed(by: expression)
        parts.append(Part(test: test, span: expression.span, loops: needed))
    }
}

extension [Loop] {
    /// Those whose names an expression uses, or the range of one that it uses.
    fileprivate func needed(by expression: Expression) -> [Loop] {
        var names = expression.names
        var needed: [Loop] = []
        for loop in reversed() where !names.isDisjoint(with: loop.names) {
            needed.append(loop)
            names.formUnion(loop.range.names)
        }
        return needed.reversed()
    }
}
