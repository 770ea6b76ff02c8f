/// The cases that we judge otherwise than the official suite, each with its reason.
enum SuiteDifferences {
    static let all: [String: String] = [
        "2JQS": emptyKey, "NHX8": emptyKey, "S3PD": emptyKey, "M2N8/00": emptyKey,
        "UKK6/00": emptyKey, "FRK4": emptyKey,
        "2LFX": directive, "6LVF": directive, "BEC7": directive, "MUS6/06": directive,
        "2SXE": oddAnchor, "W5VH": oddAnchor,
        "4ABK": colonInFlow, "58MP": colonInFlow, "5T43": colonInFlow, "DBG4": colonInFlow,
        "HM87/00": colonInFlow,
        "4MUZ/00": keyAcrossLines, "4MUZ/01": keyAcrossLines, "4MUZ/02": keyAcrossLines,
        "K3WX": keyAcrossLines, "NJ66": keyAcrossLines, "VJP3/01": keyAcrossLines,
        "UT92": keyAcrossLines,
        "6BCT": tab, "96NN/00": tab, "96NN/01": tab, "A2M4": tab, "Q5MG": tab, "Y79Y/001": tab,
        "Y79Y/010": tab,
        "652Z": "libyaml reads '?foo' in braces as the mark '?' and 'foo'",
        "L24T/01": "libyaml adds no line feed to a last line that has none",
        "M7A3": "libyaml wants '---' after '...'",
        "MUS6/00": "libyaml takes '#' right after a version for a comment",
        "S98Z": "libyaml lets the empty lines before a block be indented deeper than the block",
        "YJV2": "libyaml reads '-' alone in brackets as a text",
    ]

    private static let emptyKey = "libyaml wants a key before ':'; an absent one is no use to us"
    private static let directive = "a directive that we do not know is a mistake, not a remark"
    private static let oddAnchor = "libyaml takes letters, digits, '-' and '_' in names of anchors"
    private static let colonInFlow = "libyaml wants a blank after ':' and none at a value's start"
    private static let keyAcrossLines = "libyaml wants a key and its ':' on one line"
    private static let tab = "a tab where indentation is counted is refused with a message of ours"
}
