import CEL
package import Checking
package import Diagnostics
package import Partners
package import Rules

/// Reads what somebody wants to try with a school: whom to add, whom to leave out, and when.
package struct ScenarioReader {
    package private(set) var log = DiagnosticLog()

    let inventory: Inventory
    let model: Model
    let day: Day

    /// Whom a scenario may add by id or name.
    let entries: [DirectoryEntry]
    private var additions: [Addition] = []
    private var removals: [Partnership] = []

    /// Starts with a school as it is.
    ///
    /// - Parameters:
    ///   - inventory: what the school recorded.
    ///   - model: says what may be recorded of a partner.
    ///   - entries: possible partners, the likeliest directory first.
    ///   - day: the scenario's day, on which new partners are taken to be in touch.
    package init(_ inventory: Inventory, model: Model, entries: [DirectoryEntry], on day: Day) {
        (self.inventory, self.model, self.entries, self.day) = (inventory, model, entries, day)
        if let described = inventory.asOf, day < described {
            say(.tooEarly(day, described: described), "<--on>", day.description)
        }
    }

    /// The scenario; none where something in it is wrong.
    package var scenario: Scenario? {
        log.hasErrors ? nil : Scenario(additions: additions, removals: removals, day: day)
    }

    /// Adds a partner: an entry of a directory, a kind, or a piece of YAML.
    package mutating func add(_ text: String) {
        let source = Source(name: "<--add>", text: text)
        let maker = AdditionMaker(self)
        if text.drop(while: \.isWhitespace).first == "{" {
            let place = inventory.partners.count + additions.count
            let piece = PartnershipPiece(source, at: place, of: inventory, model, into: &log)
            guard let piece else { return }
            return append(maker.addition(written: piece.settings), from: source)
        }
        let found = entries.named(text)
        if found.count > 1 {
            let ids = found.map(\.id).joined(separator: ", ")
            return say(.severalEntries(text, ids: [ids]), "<--add>", text)
        }
        if let entry = found.first { return append(maker.addition(of: entry), from: source) }
        if let kind = kind(text) { return append(maker.addition(ofKind: kind), from: source) }
        let known = kinds + entries.map(\.id) + entries.map(\.name)
        say(.unknownNewPartner(text, near: NearestName.of(text, in: known)), "<--add>", text)
    }

    /// Leaves out a partner: by its id, its name or its place, such as `partnerships[3]`.
    package mutating func remove(_ text: String) {
        let partners = inventory.partners
        let found = partners.named(text)
        switch found.count {
        case 1: if !removals.contains(found[0]) { removals.append(found[0]) }
        case 0 where partners.isEmpty: say(.noPartners(text), "<--remove>", text)
        case 0:
            let known = partners.compactMap(\.id) + partners.map(\.name)
            let near = NearestName.of(text, in: known)
            say(.unknownPartner(text, near: near), "<--remove>", text)
        default:
            let names = found.map { $0.id ?? $0.path.description }
            say(.severalPartners(text, names: names), "<--remove>", text)
        }
    }

    private mutating func append(_ addition: Addition?, from source: Source) {
        guard let addition else { return log.append(ScenarioMessage.noKind, at: source.span) }
        additions.append(addition)
    }

    private mutating func say(_ message: ScenarioMessage, _ option: String, _ text: String) {
        log.append(message, at: Source(name: option, text: text).span)
    }

    private var kinds: [String] { model.vocabularies["kind"]?.names ?? [] }

    /// The kind that a text names, by its word or its label.
    private func kind(_ text: String) -> String? {
        kinds.first { $0 == text }
            ?? kinds.first { text.isSame(as: model.vocabularies["kind"]?[$0]?.label()) }
    }
}

extension [DirectoryEntry] {
    /// Those of an id; where there is none, those of a name.
    fileprivate func named(_ text: String) -> [DirectoryEntry] {
        if let entry = first(where: { $0.id == text }) { return [entry] }
        return filter { entry in ([entry.name] + entry.otherNames).contains(where: text.isSame) }
    }
}

extension [Partnership] {
    /// Those of an id or a path; where there are none, those of a name.
    fileprivate func named(_ text: String) -> [Partnership] {
        let exact = filter { $0.id == text || $0.path.description == text }
        return exact.isEmpty ? filter { text.isSame(as: $0.name) } : exact
    }
}

extension String {
    /// Whether it says the same, whatever the capitals.
    fileprivate func isSame(as other: String?) -> Bool {
        other.map { lowercased() == $0.lowercased() } ?? false
    }
}
