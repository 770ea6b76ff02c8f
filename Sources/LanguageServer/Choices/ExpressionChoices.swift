import CEL
import Rules

/// Finds what may be written in a CEL expression.
struct ExpressionChoices {
    let cursor: Cursor

    var all: [Choice] {
        let start = min(cursor.place.valueStart, cursor.offset)
        let scope = ExpressionScope(text: cursor.text(start..<cursor.offset), model: model)
        return scope.isMember ? members(scope) : names(scope)
    }

    private var model: Model { cursor.file.model }

    /// Functions that are called by name and those that are members, operators left out.
    static let functions: [Function] = {
        let libraries: [Library] = [.standard, .counting]
        return (libraries.flatMap(\.functions) + RuleFunctions.all)
            .filter { $0.name.first?.isLetter == true }
            .sorted { $0.name < $1.name }
    }()

    private func names(_ scope: ExpressionScope) -> [Choice] {
        let fields = model.root.fields.map { Choice($0.identifier, .variable, $0.documentation) }
        let parameters = PackNames(cursor.analysis?.root).choices(.parameter).map {
            Choice($0.name.asIdentifier, .variable, $0.documentation)
        }
        let bound = scope.bound.map { Choice($0, .variable, "An element of the list.") }
        let functions = Self.functions.filter { $0.overloads.contains { !$0.isMember } }
        return bound + fields + parameters
            + functions.map { Choice($0.name, .function, $0.documentation) }
    }

    /// What may follow a dot: names typed before it are part of the word that is replaced.
    private func members(_ scope: ExpressionScope) -> [Choice] {
        let start = cursor.prefix.lastIndex(of: ".").map { cursor.prefix[...$0] } ?? ""
        let fields = (scope.record?.fields ?? []).map {
            Choice(start + $0.identifier, .field, $0.documentation)
        }
        let macros = Macros.all.map { Choice(start + $0.name, .function, $0.documentation) }
        let functions = Self.functions.filter { $0.overloads.contains(where: \.isMember) }
        return fields + (scope.isList ? macros : [])
            + functions.map { Choice(start + $0.name, .function, $0.documentation) }
    }
}
