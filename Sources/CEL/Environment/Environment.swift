public import Diagnostics

/// What expressions may use: variables, functions, a container for names, and limits.
public struct Environment: Sendable {
    /// The variables, in the order of their slots.
    public let variables: [Variable]

    /// The namespace in which names are looked up first, such as `org.example`.
    public let container: String

    /// How large an expression may be and how much work it may take.
    public let limits: Limits

    private let libraries: [Library]
    private let functions: [Function]

    /// Makes an environment.
    ///
    /// - Parameters:
    ///   - variables: the names that hold values.
    ///   - functions: functions of one's own, besides those of the libraries.
    ///   - libraries: the functions and macros of CEL; the standard ones unless others are named.
    ///   - container: the namespace in which names are looked up first.
    ///   - limits: how large an expression may be and how much work it may take.
    public init(
        variables: [Variable] = [],
        functions: [Function] = [],
        libraries: [Library] = [.standard],
        container: String = "",
        limits: Limits = .standard
    ) {
        self.variables = variables
        self.container = container
        self.limits = limits
        self.libraries = libraries
        self.functions = functions
    }

    /// The forms of a function; none where there is no such function.
    func overloads(of name: String) -> [Overload]? {
        let own = functions.filter { $0.name == name }.flatMap(\.overloads)
        let found = own + libraries.flatMap { $0.overloads[name] ?? [] }
        return found.isEmpty ? nil : found
    }

    /// The names of all functions that are called by name, sorted.
    var functionNames: [String] {
        let names = functions.map(\.name) + libraries.flatMap { $0.functions.map(\.name) }
        return Set(names).filter { Operator(rawValue: $0) == nil }.sorted()
    }

    /// Reads an expression.
    ///
    /// - Returns: the expression, or none where the log has been told why.
    public func parse(_ text: LocatedText, into log: inout DiagnosticLog) -> Expression? {
        Parser.parse(
            text, limits: limits, hasCounting: libraries.contains { $0.name == "counting" },
            into: &log)
    }

    /// Reads, checks and plans an expression.
    ///
    /// - Parameters:
    ///   - text: the expression, with its place.
    ///   - type: what it is to give; anything where none is named.
    ///   - log: takes every fault.
    /// - Returns: the program, or none where there was a fault.
    public func compile(
        _ text: LocatedText,
        as type: Type? = nil,
        into log: inout DiagnosticLog
    ) -> Program? {
        parse(text, into: &log).flatMap { compile($0, as: type, into: &log) }
    }

    /// Checks and plans an expression that was read or built.
    public func compile(
        _ expression: Expression,
        as type: Type? = nil,
        into log: inout DiagnosticLog
    ) -> Program? {
        Compiler.compile(expression, as: type, in: self, into: &log)
    }
}
