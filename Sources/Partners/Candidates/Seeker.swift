/// A school that looks for partners: what is known of it that decides who can serve it.
package struct Seeker: Sendable {
    /// Its nation; none where it is not recorded, and then no nation is ruled out.
    package var nation: String?

    /// Its phase; none where it is not recorded, and then no phase is ruled out.
    package var phase: String?

    /// Its local authority.
    package var area: String?

    /// Where it is.
    package var home: Home?

    /// The ids and names of the partners that it has.
    package var partners: [String] = []

    package init() {}
}
