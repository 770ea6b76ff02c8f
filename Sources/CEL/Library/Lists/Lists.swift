/// The `lists` library, as cel-go's `ext/lists` describes it, but for the macro `sortBy`.
enum Lists {
    static let functions =
        ListParts.functions + ListNesting.functions + ListOrder.functions + Distinct.functions
}
