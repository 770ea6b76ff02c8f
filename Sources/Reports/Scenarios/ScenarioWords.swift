import CEL
import Checking
import Rules
import Scenarios

extension CheckResult {
    /// What was looked at, for which day, against what.
    var lookedAt: String {
        "\(pack.title()), as recorded for \(asOf.words(in: "en")), by \(pack.cited)."
    }

    /// Says changes to the inventory, every text as it stands.
    func words(meaning settings: [Change.Setting] = []) -> ChangeWords {
        ChangeWords(
            model: pack.model,
            root: inventory.root,
            language: "en",
            meant: Set(settings.compactMap(\.value.text))
        )
    }
}

extension Finding {
    /// `met → not met`.
    func change(to other: Finding) -> String {
        let words = [outcomeWords, other.outcomeWords]
        return words.joined(separator: " → ")
    }
}

extension FieldPath {
    /// The list of partners.
    static let partnerships = FieldPath([.field("partnerships")])
}

extension Pack {
    /// The work whose rules these are, and which edition of them.
    var cited: String { "\(source.work) (rule set \(nameInFull))" }
}
