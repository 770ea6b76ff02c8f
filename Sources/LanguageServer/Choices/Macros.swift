/// The macros of expressions, with what they do.
enum Macros {
    static let all: [(name: String, documentation: String)] = [
        ("exists", "Whether one element or more satisfies something: `list.exists(x, …)`."),
        ("all", "Whether all elements satisfy something: `list.all(x, …)`."),
        ("exists_one", "Whether exactly one element satisfies something."),
        ("filter", "The elements that satisfy something: `list.filter(x, …)`."),
        ("map", "What is made of each element: `list.map(x, …)`."),
        (
            "atLeast",
            "Whether at least so many elements satisfy something: `list.atLeast(2, x, …)`."
        ),
        ("sortBy", "The elements in the order of what is made of each: `list.sortBy(x, …)`."),
    ]
}
