package import CEL

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
