import Diagnostics
import Rules
import YAML

/// An effective rule set for people to read.
enum ResolvedText {
    static func write(_ pack: Pack, _ style: TextStyle) -> String {
        var lines = ["\(pack.title()) (\(pack.name)), \(pack.document.span.source.name)"]
        lines += pack.profiles.map {
            "  changed by \($0.title()) (\($0.name)), \($0.span.source.name)"
        }
        lines += ["", "Beside each value stands the place where it is set."]
        lines += section("Levels", levels(pack))
        lines += section("Numbers", pack.parameters.flatMap { parameter($0, pack) })
        lines += section("Distances", distances(pack))
        lines += section("Rules", pack.clauses.flatMap { clause($0, pack) })
        lines += section("Left out", pack.exclusions.map { exclusion($0) })
        lines += section("Locked", pack.profiles.flatMap { locks($0) })
        var page = TextPage(style: style)
        for line in lines { page.line(line) }
        return page.text
    }

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
    }

    private static func levels(_ pack: Pack) -> [String] {
        guard let names = pack.document.mapping?["levels"]?.mapping?["names"] else { return [] }
        return ["worst to best: \(pack.levels.joined(separator: ", "))  \(names.span.place)"]
            + why(.levels, pack)
    }

    private static func parameter(_ parameter: Parameter, _ pack: Pack) -> [String] {
        let value = pack.document.mapping?["parameters"]?.mapping?[parameter.name]?
            .mapping?["default"]
        let place = (value?.span ?? parameter.span).place
        return ["\(parameter.name) = \(parameter.text)  \(place)"]
            + why(.parameter(parameter.name), pack)
    }

    private static func distances(_ pack: Pack) -> [String] {
        let nodes = pack.document.mapping?["distances"]?.elements ?? []
        return zip(pack.distances, nodes).flatMap { distance($0, $1.span, pack) }
    }

    private static func distance(_ band: DistanceBand, _ span: Span, _ pack: Pack) -> [String] {
        let within = band.withinKilometres.map { $0.formattedPlainly }.joined(separator: ", then ")
        return ["\(band.kinds.joined(separator: ", ")): \(within) km  \(span.place)"]
            + band.kinds.flatMap { why(.distance($0), pack) }
    }

    private static func clause(_ clause: Clause, _ pack: Pack) -> [String] {
        let rules = pack.rules.filter { $0.clause == clause.id }
        return ["\(clause.id): \(clause.title())  \(clause.span.place)"]
            + rules.flatMap { rule($0, pack).map { "  \($0)" } }
    }

    private static func rule(_ rule: Rule, _ pack: Pack) -> [String] {
        ["\(rule.id)  [\(rule.strength.rawValue)]  \(rule.title())  \(rule.span.place)"]
            + (rule.node.mapping?.entries ?? []).flatMap { entry in
                why(.rule(rule.id, key: entry.name), pack, entry.name)
                    + (entry.name == "remedy"
                        ? why(.rule(rule.id, key: "action"), pack, "action") : [])
            }
    }

    private static func why(
        _ target: AppliedChange.Target,
        _ pack: Pack,
        _ key: String? = nil
    ) -> [String] {
        guard let (change, profile) = pack.changed(target) else { return [] }
        let was = change.was.isEmpty ? "new" : "was \(change.was)"
        let name = key.map { "\($0) " } ?? ""
        return [
            "    \(name)\(was); \(profile.name), \(change.span.place): \(change.because())"
        ]
    }

    private static func exclusion(
        _ exclusion: (rule: String, change: AppliedChange, profile: AppliedProfile)
    ) -> String {
        "\(exclusion.rule)  \(exclusion.profile.name), \(exclusion.change.span.place): "
            + exclusion.change.because()
    }

    private static func locks(_ profile: AppliedProfile) -> [String] {
        profile.locks.map { lock in
            let name =
                switch lock.target {
                case .rule(let id): "rule \(id)"
                case .parameter(let name): "number \(name)"
                }
            return "\(name)  \(profile.name), \(lock.span.place): \(lock.because())"
        }
    }
}

extension Span {
    /// `file:line:column`, the file without its folders.
    fileprivate var place: String {
        let file = source.name.split(separator: "/").last ?? ""
        return "\(file):\(start.line):\(start.column)"
    }
}
