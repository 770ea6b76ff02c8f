import Rules
import YAML

/// Finds names that may stand as values: of the pack, of elements, of figures, of expressions.
struct NameChoices {
    let shape: ShapePlace
    let cursor: Cursor
    let workspace: Workspace

    var all: [Choice] {
        switch shape.shape {
        case .name(let kind, isDeclared: false): names(kind)
        case .oneOrMore(let element): with(element).all
        case .either(let first, let second): with(first).all + with(second).all
        case .operand, .comparisons: named
        case .message: figures
        case .expression: ExpressionChoices(cursor: cursor).all
        case .field(let field, _):
            field.name == "rule" && field.type == .text
                ? names(.rule) : with(.value(field.type, isPiece: true)).all
        case .value(.reference(let list), _): ids(list)
        case .value(.list(let element), let isPiece):
            with(.value(element, isPiece: isPiece)).all
        default: []
        }
    }

    private func with(_ other: Shape) -> NameChoices {
        NameChoices(shape: shape.with(other), cursor: cursor, workspace: workspace)
    }

    /// The names of a kind: of this rule set, or of those that are open and the one at hand.
    private func names(_ kind: Shape.Name) -> [Choice] {
        let own = cursor.analysis
        if own?.kind == .pack { return PackNames(own?.root).choices(kind) }
        let open = workspace.inOrder.compactMap(\.readable).filter { $0.kind == .pack }
        let packs = open.isEmpty ? [workspace.analyst.defaultPack].compactMap(\.self) : open
        return packs.flatMap { PackNames($0.root).choices(kind) }
    }

    /// Parameters, and fields of the elements that forms around it name.
    private var named: [Choice] {
        let elements = shape.elements.sorted { $0.key < $1.key }.flatMap { name, record in
            shape.model.paths(of: record).map {
                Choice("$\(name).\($0.path)", .field, $0.field.documentation)
            }
        }
        return fitting.map { Choice("$" + $0.name, .variable, $0.documentation) } + elements
    }

    /// The parameters of the type that is wanted.
    private var fitting: [Choice] {
        switch shape.shape {
        case .operand(let wanted), .comparisons(let wanted): parameters(of: wanted)
        default: names(.parameter)
        }
    }

    private func parameters(of wanted: FieldType) -> [Choice] {
        let parameters = PackNames(cursor.analysis?.root)
        return names(.parameter).filter { parameters.type(of: $0.name)?.fits(wanted) ?? true }
    }

    /// What may stand between braces, where the cursor does.
    private var figures: [Choice] {
        let before = cursor.text(min(cursor.place.valueStart, cursor.offset)..<cursor.offset)
        guard let open = before.lastIndex(of: "{"), !before[open...].contains("}") else {
            return []
        }
        return MessageTemplate.figureWords.map { Choice($0.name, .variable, $0.documentation) }
            + names(.parameter)
    }

    /// The ids of the elements of a list of the same inventory.
    private func ids(_ list: String) -> [Choice] {
        var node = cursor.analysis?.root
        for name in list.split(separator: ".") { node = node?.mapping?[String(name)] }
        return (node?.elements ?? []).compactMap { element in
            element.mapping?["id"]?.scalar.map {
                Choice($0.text, .reference, PackNames.text(element.mapping?["title"]))
            }
        }
    }
}
