extension Value {
    /// The address that it is, or that it reads as; none where it is of another type.
    func address() throws(EvaluationMessage) -> IPAddress? {
        switch self {
        case .string(let text):
            do throws(AddressFault) {
                return try IPAddress(text)
            } catch {
                throw error.message(of: text, function: "ip", what: "an IP address")
            }
        case .opaque(let value): return value as? IPAddress
        case .null, .bool, .int, .uint, .double, .bytes, .timestamp, .duration, .list, .map,
            .record, .type, .optional:
            return nil
        }
    }

    /// The range that it is, or that it reads as; none where it is of another type.
    func range() throws(EvaluationMessage) -> IPRange? {
        switch self {
        case .string(let text):
            do throws(AddressFault) {
                return try IPRange(text)
            } catch {
                throw error.message(of: text, function: "cidr", what: "a range of IP addresses")
            }
        case .opaque(let value): return value as? IPRange
        case .null, .bool, .int, .uint, .double, .bytes, .timestamp, .duration, .list, .map,
            .record, .type, .optional:
            return nil
        }
    }
}

extension AddressFault {
    fileprivate func message(
        of text: String,
        function: String,
        what: String
    ) -> EvaluationMessage {
        switch self {
        case .malformed: .refused(function: function, "'\(text)' is not \(what)")
        case .hasZone: .refused(function: function, "'\(text)' names a zone, which is not allowed")
        }
    }
}

extension Overload {
    /// A form that asks one thing of an address.
    static func address(
        _ id: String,
        of type: Type = IPAddress.type,
        gives result: Type,
        isMember: Bool = false,
        _ answer: @escaping @Sendable (IPAddress) -> Value
    ) -> Overload {
        let body = asking({ value throws(EvaluationMessage) in try value.address() }, answer)
        return Overload(id, [type], result, isMember: isMember, body: body)
    }

    /// A form that asks one thing of a range.
    static func range(
        _ id: String,
        of type: Type = IPRange.type,
        gives result: Type,
        isMember: Bool = false,
        _ answer: @escaping @Sendable (IPRange) -> Value
    ) -> Overload {
        let body = asking({ value throws(EvaluationMessage) in try value.range() }, answer)
        return Overload(id, [type], result, isMember: isMember, body: body)
    }

    private static func asking<Subject>(
        _ read: @escaping @Sendable (Value) throws(EvaluationMessage) -> Subject?,
        _ answer: @escaping @Sendable (Subject) -> Value
    ) -> Body {
        .unary { value in
            do throws(EvaluationMessage) {
                return try read(value).map { .value(answer($0)) } ?? .noOverload
            } catch {
                return .error(error)
            }
        }
    }
}
