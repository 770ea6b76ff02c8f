import Rules
import YAML

/// One question with room for its answer.
struct SheetQuestionView {
    let path: String
    let question: SaidView
    let help: [SaidView]
    let isRequired: Bool

    /// Whether two of its kind fit beside each other.
    let isShort: Bool
    let isYesNo: Bool
    let isDate: Bool
    let isMoney: Bool
    let isPlace: Bool
    let number: [String]
    let isMany: Bool
    let hasChoices: Bool
    let choices: [SaidView]
    let lines: [Int]

    init(_ field: FieldDefinition, path: [String], _ model: Model, _ language: String) {
        let vocabulary = model.vocabulary(of: field.type)
        let type = field.type
        self.path = path.joined(separator: ".")
        question = SaidView(field.question ?? field.label, in: language).naming(language)
        help = field.help.map { [SaidView($0, in: language)] } ?? []
        isRequired = field.isRequired
        isYesNo = type == .yesNo
        isDate = type == .date
        isMoney = type == .money
        isPlace = type == .place
        let isNumber = type == .number || type == .wholeNumber
        number = isNumber ? [field.unit ?? ""] : []
        isMany = vocabulary != nil && type.element != nil
        choices = vocabulary?.words.map { SaidView($0.label, in: language) } ?? []
        hasChoices = !choices.isEmpty
        let isWord = type == .text && field.hasShortExample
        isShort = isYesNo || isDate || isMoney || isNumber || isWord
        let isTicked = isYesNo || isDate || isMoney || isPlace || isNumber
        let isWritten = !isTicked && vocabulary == nil
        lines = isWritten ? Array(1...(type.element == .text ? 2 : 1)) : []
    }
}

extension SaidView {
    /// The question with the words for a record that has no name yet.
    func naming(_ page: String) -> SaidView {
        let name = SheetWords.of(language).thisOne
        return SaidView(
            .init([language: text.replacing("{name}", with: name)]),
            in: page
        )
    }
}

extension FieldDefinition {
    /// Whether half a line is enough to write in.
    fileprivate var hasShortExample: Bool {
        (example?.scalar?.text.count ?? .max) <= 32
    }
}
