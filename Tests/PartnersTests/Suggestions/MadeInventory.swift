import Rules
import TestSupport

/// Inventories made up from a seed: schools all over the country, with some partners of all kinds,
/// of which more or less is recorded.
struct MadeInventory {
    private var generator: SeededGenerator
    private let model: Model

    init(seed: Int, model: Model) {
        generator = SeededGenerator(seed: UInt64(seed))
        self.model = model
    }

    /// The inventory as its school would write it.
    mutating func text() -> String {
        let count = Int.random(in: 0...12, using: &generator)
        let partnerships = (0..<count).map { partnership($0) }
        return """
            format: concordat/inventory/1
            as-of: 2026-11-20
            school: {\(school().joined(separator: ", "))}
            library:
              plan: {aims: [{id: a, title: A}, {id: b, title: B}]}
              shortfalls: [{id: s, title: S}, {id: t, title: T}]
            partnerships: [\(partnerships.joined(separator: ",\n  "))]

            """
    }

    private mutating func school() -> [String] {
        var fields = ["name: Made-up School"]
        if chance(9) { fields.append("nation: \(word(of: "nation"))") }
        if chance(9) { fields.append("phase: \(word(of: "phase"))") }
        if chance(6) {
            fields.append(
                "local-authority: \(pick(["Cambridgeshire", "Leeds", "Highland", "Powys"]))"
            )
        }
        if chance(7) {
            let latitude = Double.random(in: 50.3...55, using: &generator)
            let longitude = Double.random(in: -3.5...0.3, using: &generator)
            fields.append("location: {latitude: \(latitude), longitude: \(longitude)}")
        } else {
            fields.append("postcode: \(pick(["PE28 4AA", "LS1 1AA", "IV1 1AA", "SY23 1AA"]))")
        }
        return fields
    }

    private mutating func partnership(_ place: Int) -> String {
        var fields = ["id: p\(place)", "partner: Partner \(place)", "kind: \(word(of: "kind"))"]
        if chance(8) { fields.append("status: \(chance(7) ? "active" : word(of: "status"))") }
        if chance(7) { fields.append("last-contact: \(day())") }
        if chance(7) { fields.append("purposes: [\(words(of: "purpose"))]") }
        if chance(6) { fields.append("profession: \(word(of: "profession"))") }
        if chance(6) { fields.append("reach: \(word(of: "reach"))") }
        if chance(5) { fields.append("supplies: [\(chance(5) ? "s" : "")]") }
        if chance(5) { fields.append("aims: [\(chance(7) ? pick(["a", "b", "a, b"]) : "")]") }
        if chance(4) { fields.append("next-review: \(day())") }
        if chance(4) { fields.append("lead: librarian") }
        if chance(3) { fields.append("student-benefit: \(chance(7) ? "Some" : "none")") }
        return "{\(fields.joined(separator: ", "))}"
    }

    private mutating func day() -> String {
        "\(Int.random(in: 2024...2027, using: &generator))-0\(Int.random(in: 1...9, using: &generator))-15"
    }

    /// None, one or two words of a vocabulary.
    private mutating func words(of vocabulary: String) -> String {
        let count = Int.random(in: 0...2, using: &generator)
        return Set((0..<count).map { _ in word(of: vocabulary) }).sorted().joined(separator: ", ")
    }

    private mutating func word(of vocabulary: String) -> String {
        pick(model.vocabularies[vocabulary]?.names ?? [])
    }

    private mutating func pick(_ words: [String]) -> String {
        words.randomElement(using: &generator) ?? ""
    }

    /// Whether something of so many chances in ten happens.
    private mutating func chance(_ tenths: Int) -> Bool {
        Int.random(in: 0..<10, using: &generator) < tenths
    }
}
