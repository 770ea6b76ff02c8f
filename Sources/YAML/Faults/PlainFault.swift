/// The faults whose meaning does not depend on what stands about them.
enum PlainFault {
    /// Our message for the parser's.
    static func message(for problem: String) -> YAMLMessage? { messages[problem] }

    private static let messages: [String: YAMLMessage] = [
        "block sequence entries are not allowed in this context": .structure(.entryNotAllowed),
        "mapping keys are not allowed in this context": .structure(.keyNotAllowed),
        "did not find expected <document start>": .structure(.strayContent),
        "found a tab character where an indentation space is expected": .structure(.tabIndent),
        "found a tab character that violates indentation": .structure(.tabIndent),
        "found an indentation indicator equal to 0": .value(.zeroIndicator),
        "found unexpected ':'": .value(.colonInFlow),
        "found undefined tag handle": .name(.undefinedTagHandle),
        "did not find the expected '>'": .name(.badTag),
        "did not find expected '!'": .name(.badTag),
        "did not find expected tag URI": .name(.badTag),
        "did not find URI escaped octet": .name(.badTag),
        "found an incorrect leading UTF-8 octet": .name(.badTag),
        "found an incorrect trailing UTF-8 octet": .name(.badTag),
        "found unknown directive name": .name(.badDirective),
        "could not find expected directive name": .name(.badDirective),
        "found unexpected non-alphabetical character": .name(.badDirective),
        "found duplicate %TAG directive": .name(.badDirective),
        "found duplicate %YAML directive": .name(.wrongVersion),
        "found incompatible YAML document": .name(.wrongVersion),
        "did not find expected digit or '.' character": .name(.wrongVersion),
        "found extremely long version number": .name(.wrongVersion),
        "did not find expected version number": .name(.wrongVersion),
    ]
}
