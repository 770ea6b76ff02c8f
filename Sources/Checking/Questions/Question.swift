package import CEL
import Rules

/// One thing to find out, and the rules that it would settle or help to.
package struct Question: Sendable {
    package let path: FieldPath
    package let text: String
    package let help: String?

    /// The rules that may turn on it.
    package let rules: [String]

    /// Those of them that are settled for certain once it and the questions before it are answered.
    package let settles: [String]
}

extension Question {
    /// The question for a path of an inventory, as its model asks it.
    package init(
        at path: FieldPath,
        of inventory: Inventory,
        by checker: Checker,
        rules: [String] = [],
        settles: [String] = []
    ) {
        let language = checker.language
        let finder = FieldFinder(model: checker.compiled.pack.model, root: inventory.root)
        let found = finder.found(at: path)
        let owner = found?.owner ?? inventory.schoolName
        let template = found?.field.question?(language)
        let text = template.map { MessageTemplate.filled($0) { $0 == "name" ? owner : $0 } }
        self.init(
            path: path,
            text: text ?? "What is the \(finder.description(of: path, language))?",
            help: found?.field.help?(language),
            rules: rules,
            settles: settles
        )
    }
}
