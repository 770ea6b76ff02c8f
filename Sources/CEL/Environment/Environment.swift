public import Diagnostics

/// What expressions may use: variables, functions, a container for names, and limits.
public struct Environment: Sendable {
    /// The variables, in the order of their slots.
    public var variables: [Variable] { scope.variables }

    /// The namespace in which names are looked up first, such as `org.example`.
    public let container: String

    /// How large an expression may be and how much work it may take.
    public let limits: Limits

    private let macros: MacroTable
    private var scope: Scope

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
        self.container = container
        self.limits = limits
        self.scope = Scope(
            variables: variables,
            functions: libraries.flatMap(\.functions) + functions,
            types: libraries.flatMap(\.types),
            container: container
        )
        self.macros = MacroTable(hasCounting: libraries.contains { $0.name == "counting" })
    }

    /// The environment with more variables, in slots after its own; they hide others of their names.
    public func adding(_ variables: [Variable]) -> Environment {
        var environment = self
        environment.scope = scope.adding(variables)
        return environment
    }

    /// Reads an expression.
    ///
    /// - Returns: the expression, or none where the log has been told why.
    public func parse(_ text: LocatedText, into log: inout DiagnosticLog) -> Expression? {
        Parser.parse(text, macros: macros, limits: limits, into: &log)
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
        plan(expression, as: type, isLenient: false, into: &log)
    }

    /// Plans an expression without checking it: what is wrong with it fails when it runs.
    public func compileUnchecked(
        _ expression: Expression,
        into log: inout DiagnosticLog
    ) -> Program? {
        plan(expression, as: nil, isLenient: true, into: &log)
    }

    private func plan(
        _ expression: Expression,
        as type: Type?,
        isLenient: Bool,
        into log: inout DiagnosticLog
    ) -> Program? {
        guard expression.depth <= limits.depth else {
            log.append(CheckMessage.tooDeep(limits.depth), at: expression.span)
            return nil
        }
        var checker = Checker(scope, isLenient: isLenient)
        let checked = checker.check(expression)
        if let type { checker.expect(type, checked) }
        log.append(contentsOf: checker.log)
        guard !checker.log.hasErrors else { return nil }
        var planner = Planner()
        let plan = planner.plan(checked)
        let result = checker.inference.settled(checked.type)
        return Program(
            resultType: result,
            expression: expression,
            plan: plan,
            locals: checker.slots,
            places: planner.places,
            limits: limits,
            checked: checked
        )
    }
}
