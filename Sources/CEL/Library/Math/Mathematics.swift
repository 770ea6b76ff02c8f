/// The `math` library, as cel-go's `ext/math` describes it.
enum Mathematics {
    static let functions =
        Extremes.functions + Rounding.functions + Magnitudes.functions + Bits.functions
}
