/// What a partner asks for.
package struct Fee: Sendable, Hashable {
    /// How it is charged.
    package enum Model: String, Sendable, Hashable, CaseIterable {
        case free
        case membership
        case subscription
        case perPupil = "per-pupil"
        case fee
        case purchase
        case grant
        case mixed
        case unknown
    }

    package var model: Model
    package var note: String?

    /// The price, where it is known.
    package var amount: Double?
    package var currency: String?

    /// What one agreement costs that serves several schools.
    package var group: Group?

    /// A price for several schools together.
    package struct Group: Sendable, Hashable {
        package let amount: Double

        /// The most schools that one agreement serves; any number where none is said.
        package var schools: Int?

        package init(amount: Double, schools: Int? = nil) {
            (self.amount, self.schools) = (amount, schools)
        }
    }

    /// Makes a fee of how it is charged and what is said about it.
    package init(model: Model, note: String? = nil) {
        self.model = model
        self.note = note
    }

    /// Whether it is free and no more is said.
    var isJustFree: Bool { model == .free && note == nil }

    /// What is said about it, or else how it is charged.
    package var text: String { note ?? model.rawValue }
}
