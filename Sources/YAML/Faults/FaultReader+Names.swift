import Diagnostics

extension FaultReader {
    /// What is wrong with an anchor, a tag or a directive, if it is one of those.
    var nameFault: Diagnostic? {
        switch fault.context {
        case "while scanning an anchor": anchor("&")
        case "while scanning an alias": anchor("*")
        case "while scanning a tag", "while parsing a tag": atContext(.name(.badTag))
        case "while scanning a directive", "while scanning a %TAG directive",
            "while parsing a %TAG directive",
            "while scanning a tag directive", "while parsing a tag directive":
            atContext(.name(.badDirective))
        default: nil
        }
    }

    private func anchor(_ mark: String) -> Diagnostic { atContext(.name(.badAnchor(mark))) }
}
