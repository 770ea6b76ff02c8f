import CEL

extension Encoder {
    /// A length compared with a number, as a question about how many there are; none where it is
    /// another call.
    mutating func length(
        _ name: String,
        _ arguments: [Checked]
    ) throws(OutsideFragment) -> Kleene? {
        guard arguments.count == 2, let operation = Operator(rawValue: name),
            case .call("size", let inner, _) = arguments[0].kind, inner.count == 1,
            case .constant(.int(let number)) = arguments[1].kind, number < Int64(Bounds.most)
        else { return nil }
        let reading = try read(inner[0])
        guard let list = reading.value.list, !list.isSet || number < 1 else {
            throw outside("the length of this", arguments[0])
        }
        needs.add(Int(clamping: max(number, 0)) + 1, of: list)
        guard let truth = Self.length(of: list, operation, number) else {
            throw outside("this use of a length", arguments[0])
        }
        return Kleene(
            yes: reading.known && truth,
            no: reading.known && !truth,
            fault: reading.fault
        )
    }

    private static func length(
        of list: ListSymbol,
        _ operation: Operator,
        _ number: Int64
    ) -> Term? {
        let flags = list.elements.map(\.isThere)
        let (least, more) = (Term.atLeast(number, of: flags), Term.atLeast(number + 1, of: flags))
        switch operation {
        case .greaterOrEqual: return least
        case .greater: return more
        case .less: return !least
        case .lessOrEqual: return !more
        case .equals: return least && !more
        case .notEquals: return !least || more
        default: return nil
        }
    }
}
