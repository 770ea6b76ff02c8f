/// What a possible partner would be taken for, were it chosen.
package struct Fit: Sendable, Hashable {
    /// The purposes that are wanted of it.
    package var purposes: [String]

    /// What is taken for granted of it that the directory does not tell, in the words of people.
    package var untold: [String]

    /// Says what is wanted, and what is taken for granted.
    package init(purposes: [String] = [], untold: [String] = []) {
        (self.purposes, self.untold) = (purposes, untold)
    }
}
