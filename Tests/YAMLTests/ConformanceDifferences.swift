/// Where the reader differs from the official YAML test suite, and why.
enum ConformanceDifferences {
    /// Several documents in one file are refused by design: a school is one file.
    static let severalDocuments: Set = [
        "6WLZ", "6XDY", "9DXL", "9WXW", "JHB9", "KSS4", "L383", "U9NS",
    ]

    /// A document with nothing in it is refused by design: nothing would be checked.
    static let empty: Set = [
        "8G76", "98YD", "AVM7", "DK95/07", "MUS6/02", "MUS6/03", "MUS6/04",
    ]

    /// libyaml 0.2.5 refuses it: it reads YAML 1.1, where tabs, directives and colons are stricter.
    static let refusedByLibYAML: Set = [
        "2JQS", "2LFX", "2SXE", "4ABK", "4MUZ/00", "4MUZ/01", "4MUZ/02", "58MP", "5T43",
        "6BCT", "6LVF", "96NN/00", "96NN/01", "A2M4", "BEC7", "DBG4", "FRK4", "HM87/00",
        "K3WX", "M2N8/00", "M7A3", "MUS6/06", "NHX8", "NJ66", "Q5MG", "S3PD", "UKK6/00",
        "UT92", "VJP3/01", "W5VH", "Y79Y/001", "Y79Y/010",
    ]

    /// libyaml 0.2.5 reads another value.
    static let otherValue: Set = [
        "652Z", "L24T/01",
    ]

    /// libyaml 0.2.5 accepts it, and nothing that we read depends on it.
    static let acceptedByLibYAML: Set = [
        "9JBA", "CVW2", "S98Z", "YJV2",
    ]

    static let valid = severalDocuments.union(empty).union(refusedByLibYAML).union(otherValue)
}
