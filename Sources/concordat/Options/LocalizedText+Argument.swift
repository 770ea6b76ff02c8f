import ArgumentParser
import Rules

extension LocalizedText {
    /// A language as a user names it: one of those that texts may be in.
    static func language(argument: String) throws -> String {
        guard languages.contains(argument) else {
            let known = languages.joined(separator: " or ")
            throw ValidationError("'\(argument)' is not a language; it can be \(known).")
        }
        return argument
    }
}
