import CEL
import Diagnostics
import Rules

/// Turns checked expressions into terms over a school of which nothing is fixed.
///
/// It follows the evaluation of CEL case by case, unknowns and faults included: a term is true of
/// the values of its variables exactly where the program gives true of the inventory that they
/// describe. Only fields that are read get variables.
struct Encoder {
    let model: Model
    let asOf: Day

    /// How many elements of each list there may be, by its pattern.
    let slots: @Sendable (String) -> Int
    var script = Script()

    /// What was read of the school, by path.
    var readings: [String: Reading] = [:]

    /// How each field is made of variables, by path.
    var fields: [String: FieldVariables] = [:]

    /// Texts whose letters matter, by path.
    var texts: [String: (letters: Term, list: String?)] = [:]

    /// How many elements the truth of what was encoded rests on.
    var needs = Needs()

    private var locals: [Int: Reading] = [:]

    init(model: Model, asOf: Day, slots: @escaping @Sendable (String) -> Int) {
        self.model = model
        self.asOf = asOf
        self.slots = slots
    }

    /// When a program gives true, false, or fails.
    mutating func truth(of program: Program) throws(OutsideFragment) -> Kleene {
        locals = [:]
        return try truth(program.checked)
    }

    mutating func truth(_ checked: Checked) throws(OutsideFragment) -> Kleene {
        switch checked.kind {
        case .and(let parts): return named(.all(try truths(parts)))
        case .or(let parts): return named(.any(try truths(parts)))
        case .call(Operator.not.rawValue, let arguments, _): return !(try truth(arguments[0]))
        case .conditional(let condition, let yes, let no):
            return named(choice(try truth(condition), try truth(yes), try truth(no)))
        case .comprehension(let kind, let loop):
            guard let truth = try question(kind, loop, checked) else { break }
            return named(truth)
        case .constant, .variable, .local, .select, .call, .list, .map, .bind, .bindHeld, .failure:
            break
        }
        return try truth(try read(checked), checked)
    }

    private mutating func truths(_ parts: [Checked]) throws(OutsideFragment) -> [Kleene] {
        var truths: [Kleene] = []
        for part in parts { truths.append(try truth(part)) }
        return truths
    }

    private func truth(_ reading: Reading, _ whole: Checked) throws(OutsideFragment) -> Kleene {
        let truth: Term
        switch reading.value {
        case .truth(let term): truth = term
        case .constant(.bool(let constant)): truth = constant ? .yes : .no
        default: throw outside("a truth that is none", whole)
        }
        return Kleene(
            yes: reading.known && truth,
            no: reading.known && !truth,
            fault: reading.fault
        )
    }

    private func choice(_ condition: Kleene, _ yes: Kleene, _ no: Kleene) -> Kleene {
        Kleene(
            yes: (condition.yes && yes.yes) || (condition.no && no.yes),
            no: (condition.yes && yes.no) || (condition.no && no.no),
            fault: .any([condition.fault, condition.yes && yes.fault, condition.no && no.fault])
        )
    }

    /// What an expression comes to.
    mutating func read(_ checked: Checked) throws(OutsideFragment) -> Reading {
        switch checked.kind {
        case .constant(let value): return .constant(value)
        case .variable(let slot, let label):
            guard slot < model.root.fields.count else { throw outside("'\(label)'", checked) }
            return try field(model.root.fields[slot], of: root, checked)
        case .local(let slot):
            guard let reading = locals[slot] else { throw outside("a name", checked) }
            return reading
        case .select(let operand, let selection):
            return try select(try read(operand), selection, checked)
        case .call(let name, let arguments, let overloads):
            return try called(name, arguments, overloads, checked)
        case .list(let elements, let optional) where optional.isEmpty:
            return try list(elements)
        case .bind(let slot, let value, let body):
            return try bound(slot, to: try read(value), in: body)
        case .comprehension(.filter, let loop): return try filtered(loop, checked)
        case .and, .or, .conditional, .comprehension:
            guard checked.type == .bool else { throw outside("what is made here", checked) }
            return Self.reading(try truth(checked))
        case .list, .map, .bindHeld, .failure: throw outside("what is made here", checked)
        }
    }

    private mutating func called(
        _ name: String,
        _ arguments: [Checked],
        _ overloads: [Overload],
        _ whole: Checked
    ) throws(OutsideFragment) -> Reading {
        if name == Operator.not.rawValue { return Self.reading(try truth(whole)) }
        if let truth = try length(name, arguments) { return Self.reading(truth) }
        var readings: [Reading] = []
        for argument in arguments { readings.append(try read(argument)) }
        return try call(name, readings, overloads, whole)
    }

    private static func reading(_ truth: Kleene) -> Reading {
        Reading(known: truth.isKnown, fault: truth.fault, value: .truth(truth.yes))
    }

    private mutating func list(_ parts: [Checked]) throws(OutsideFragment) -> Reading {
        var readings: [Reading] = []
        for part in parts { readings.append(try read(part)) }
        let list = ListSymbol(elements: readings.map { (.yes, $0.value) })
        return Self.strict(readings, .list(list))
    }

    private mutating func bound(
        _ slot: Int,
        to value: Reading,
        in body: Checked
    ) throws(OutsideFragment) -> Reading {
        let result = try with(slot, value.value) { encoder throws(OutsideFragment) in
            try encoder.read(body)
        }
        return Self.strict([value, result], result.value)
    }

    /// Does something while a name stands for a value.
    mutating func with<Result>(
        _ slot: Int,
        _ value: Symbol,
        _ work: (inout Encoder) throws(OutsideFragment) -> Result
    ) throws(OutsideFragment) -> Result {
        let outer = locals[slot]
        locals[slot] = Reading(value: value)
        let result = try work(&self)
        locals[slot] = outer
        return result
    }

    /// A value that needs all of several others; unknowns among them count for more than faults.
    static func strict(_ parts: [Reading], _ value: Symbol, fault: Term = .no) -> Reading {
        let known = Term.all(parts.map(\.known))
        let failing = Term.any(parts.map(\.fault))
        let isOpen = failing == .no ? .no : Term.any(parts.map { !($0.known || $0.fault) })
        return Reading(
            known: known && !fault,
            fault: (failing && !isOpen) || (known && fault),
            value: value
        )
    }

    mutating func named(_ truth: Kleene) -> Kleene {
        let (yes, no) = (script.named(truth.yes), script.named(truth.no))
        return Kleene(yes: yes, no: no, fault: script.named(truth.fault))
    }

    func outside(_ what: String, _ checked: Checked) -> OutsideFragment {
        OutsideFragment(what: what, span: checked.span)
    }
}
