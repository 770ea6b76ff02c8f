import Diagnostics
import Rules
import YAML

/// The shape of `concordat/resolved/1`: an effective rule set with where every value came from.
struct ResolvedRecord: Encodable {
    let format = "concordat/resolved/1"
    let pack: String
    let profiles: [String]
    let levels: [String]
    let parameters: [ValueOrigin]
    let rules: [RuleOrigins]
    let leftOut: [ValueOrigin]

    enum CodingKeys: String, CodingKey {
        case format, pack, profiles, levels, parameters, rules
        case leftOut = "left-out"
    }

    init(_ pack: Pack) {
        self.pack = pack.name
        profiles = pack.profiles.map(\.name)
        levels = pack.levels
        parameters = pack.parameters.map { parameter in
            let written = pack.document.mapping?["parameters"]?.mapping?[parameter.name]
            return ValueOrigin(
                parameter.name,
                parameter.text,
                at: written?.mapping?["default"]?.span ?? parameter.span,
                by: pack.changed(.parameter(parameter.name)),
                because: parameter.because()
            )
        }
        rules = pack.rules.map { RuleOrigins($0, pack) }
        leftOut = pack.exclusions.map { exclusion in
            ValueOrigin(
                exclusion.rule,
                "",
                at: exclusion.change.span,
                by: (exclusion.change, exclusion.profile)
            )
        }
    }
}

/// A rule with the place of each of its values.
struct RuleOrigins: Encodable {
    let id: String
    let clause: String
    let strength: Strength
    let title: String
    let at: PlaceRecord

    /// What profiles made of it.
    let changed: [ValueOrigin]

    init(_ rule: Rule, _ pack: Pack) {
        id = rule.id
        clause = rule.clause
        strength = rule.strength
        title = rule.title()
        at = PlaceRecord(rule.span)
        let keys = (rule.node.mapping?.entries.map(\.name) ?? []) + ["action"]
        changed = keys.compactMap { key in
            pack.changed(.rule(rule.id, key: key)).map {
                ValueOrigin(key, $0.change.now, at: $0.change.span, by: $0)
            }
        }
    }
}

/// One value, where it is set, and what a profile changed it from and why.
struct ValueOrigin: Encodable {
    let name: String
    let value: String
    let at: PlaceRecord
    let profile: String?
    let was: String?
    let because: String?

    init(
        _ name: String,
        _ value: String,
        at span: Span,
        by changed: (change: AppliedChange, profile: AppliedProfile)?,
        because: String? = nil
    ) {
        self.name = name
        self.value = value
        at = PlaceRecord(span)
        profile = changed?.profile.name
        was = changed?.change.was
        self.because = changed?.change.because() ?? because
    }
}
