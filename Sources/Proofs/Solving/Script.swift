/// What a question tells the solver: variables, names for long terms, and what must hold.
struct Script {
    /// What a variable may be.
    enum Sort: String {
        case truth = "Bool"
        case whole = "Int"
        case number = "Real"
        case text = "String"
    }

    private(set) var text = ""
    private var count = 0
    private var names: [Term: Term] = [:]

    mutating func variable(_ sort: Sort) -> Term {
        count += 1
        let name = Term(text: "v\(count)")
        text += "(declare-const \(name.text) \(sort.rawValue))\n"
        return name
    }

    /// A short name for a truth that is long to write, so that no term is written out twice.
    mutating func named(_ term: Term) -> Term {
        guard term.text.utf8.count > 24 else { return term }
        if let known = names[term] { return known }
        count += 1
        let name = Term(text: "t\(count)")
        text += "(define-fun \(name.text) () Bool \(term.text))\n"
        names[term] = name
        return name
    }

    mutating func require(_ term: Term) {
        if term != .yes { text += "(assert \(term.text))\n" }
    }
}
