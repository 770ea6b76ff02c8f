package import Rules

/// What a school looks for.
package struct Need: Sendable {
    /// The kinds of partner that would do.
    package var kinds: [String]

    /// What the partner is wanted for; anything where nothing is named.
    package var purposes: [String] = []

    /// What people call the purposes; a word that has no name here is shown with spaces.
    package var purposeNames: [String: String] = [:]

    /// Distances in kilometres, the next tried where nobody is within the one before; everywhere
    /// where there is none.
    package var bands: [Double] = []

    /// How many are wanted at most.
    package var most = 3

    /// The day before which a check counts as long ago; none where age does not matter.
    package var checkedSince: Day?

    /// Makes a need for a partner of one of some kinds.
    package init(_ kinds: [String]) {
        self.kinds = kinds
    }

    /// What people call a purpose.
    func name(of purpose: String) -> String {
        purposeNames[purpose] ?? purpose.split(separator: "-").joined(separator: " ")
    }
}
