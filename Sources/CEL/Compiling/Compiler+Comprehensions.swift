import Diagnostics

extension Compiler {
    mutating func comprehension(_ comprehension: Comprehension, _ span: Span) -> Part {
        let range = part(comprehension.range)
        guard comprehension.second == nil else {
            return failed(.notSupported("a macro with two names"), span)
        }
        guard let element = elementType(range.type, comprehension.range.span) else {
            return Part(type: .error) { _ in .unknown(Unknown([])) }
        }
        let name = [(comprehension.variable, element)]
        switch comprehension.kind {
        case .exists: return quantifier(.exists, comprehension, range, name)
        case .all: return quantifier(.all, comprehension, range, name)
        case .existsOne: return quantifier(.existsOne, comprehension, range, name)
        case .atLeast(let count):
            return quantifier(.atLeast(part(count).step), comprehension, range, name)
        case .filter:
            let (slot, body) = within(name) { $0.truth(comprehension.body) }
            let loop = Loop(range: range.step, slot: slot, span: span)
            return Part(type: .list(element)) { loop.map(&$0, where: body.step, nil) }
        case .map(let condition):
            let (slot, parts) = within(name) { compiler in
                (condition.map { compiler.truth($0) }, compiler.part(comprehension.body))
            }
            let loop = Loop(range: range.step, slot: slot, span: span)
            let (test, body) = (parts.0?.step, parts.1.step)
            return Part(type: .list(parts.1.type)) { loop.map(&$0, where: test, body) }
        case .transformList, .transformMap, .transformMapEntry:
            return failed(.notSupported("this macro"), span)
        }
    }

    private mutating func elementType(_ range: Type, _ span: Span) -> Type? {
        switch range {
        case .list(let element): return element
        case .map(let key, _): return key
        case .dyn: return .dyn
        case .error: return nil
        default:
            log.append(CheckMessage.notARange(range.description), at: span)
            return nil
        }
    }

    private mutating func quantifier(
        _ kind: Loop.Quantifier, _ comprehension: Comprehension, _ range: Part,
        _ name: [(String, Type)]
    ) -> Part {
        let (slot, body) = within(name) { $0.truth(comprehension.body) }
        let loop = Loop(range: range.step, slot: slot, span: comprehension.body.span)
        return Part(type: .bool) { loop.quantify(&$0, kind, body.step) }
    }
}

/// Goes through a range with each element in a slot.
struct Loop: Sendable {
    enum Quantifier: Sendable {
        case exists
        case all
        case existsOne
        case atLeast(Step)
    }

    let range: Step
    let slot: Int
    let span: Span

    /// The elements of the range, or why there are none.
    private func elements(_ frame: inout Frame) -> (values: [Value], failure: Evaluation?) {
        switch range(&frame) {
        case .value(.list(let values)):
            frame.work -= values.count
            guard frame.work >= 0 else { return ([], .error(.init(.tooMuchWork(0), at: span))) }
            return (values, nil)
        case .value(.map(let map)): return (map.entries.map(\.key), nil)
        case .value(let value):
            return ([], .error(.init(.noSuchOverload("@range", [value.type.description]), at: span)))
        case let other: return ([], other)
        }
    }

    func quantify(_ frame: inout Frame, _ kind: Quantifier, _ body: Step) -> Evaluation {
        let (values, failure) = elements(&frame)
        if let failure { return failure }
        switch kind {
        case .exists: return count(values, &frame, atLeast: 1, body)
        case .all: return all(values, &frame, body)
        case .existsOne: return one(values, &frame, body)
        case .atLeast(let number):
            guard case .value(.int(let wanted)) = number(&frame) else {
                return number(&frame)
            }
            return count(values, &frame, atLeast: wanted, body)
        }
    }

    /// True as soon as enough satisfy the body; false where even all in doubt are too few.
    private func count(
        _ values: [Value], _ frame: inout Frame, atLeast wanted: Int64, _ body: Step
    ) -> Evaluation {
        var (certain, doubtful) = (Int64(0), Int64(0))
        guard wanted > 0 else { return .value(.bool(true)) }
        var tally = Tally()
        for value in values {
            frame.locals[slot] = value
            switch body(&frame) {
            case .value(.bool(true)):
                certain += 1
                if certain >= wanted { return .value(.bool(true)) }
            case .value(.bool(false)): continue
            case let other:
                doubtful += 1
                tally.add(other, at: span)
            }
        }
        return certain + doubtful < wanted
            ? .value(.bool(false)) : tally.result ?? .value(.bool(false))
    }

    private func all(_ values: [Value], _ frame: inout Frame, _ body: Step) -> Evaluation {
        var tally = Tally()
        for value in values {
            frame.locals[slot] = value
            switch body(&frame) {
            case .value(.bool(true)): continue
            case .value(.bool(false)): return .value(.bool(false))
            case let other: tally.add(other, at: span)
            }
        }
        return tally.result ?? .value(.bool(true))
    }

    private func one(_ values: [Value], _ frame: inout Frame, _ body: Step) -> Evaluation {
        var count = 0
        var tally = Tally()
        for value in values {
            frame.locals[slot] = value
            switch body(&frame) {
            case .value(.bool(let truth)): count += truth ? 1 : 0
            case let other: tally.add(other, at: span)
            }
        }
        return tally.result ?? .value(.bool(count == 1))
    }

    /// What the body makes of the elements that satisfy a test; the elements where there is none.
    func map(_ frame: inout Frame, where test: Step?, _ body: Step?) -> Evaluation {
        let (values, failure) = elements(&frame)
        if let failure { return failure }
        var made: [Value] = []
        var tally = Tally()
        for value in values {
            frame.locals[slot] = value
            switch test?(&frame) ?? .value(.bool(true)) {
            case .value(.bool(false)): continue
            case .value(.bool(true)):
                switch body?(&frame) ?? .value(value) {
                case .value(let result): made.append(result)
                case let other: tally.add(other, at: span)
                }
            case let other: tally.add(other, at: span)
            }
        }
        return tally.result ?? .value(.list(made))
    }
}
