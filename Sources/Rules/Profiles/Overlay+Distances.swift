import Diagnostics
import YAML

extension Overlay {
    /// Puts the profile's distances before the pack's and those of single rules.
    mutating func changeDistances() {
        var taken: Set<String> = []
        var bands: [Node] = []
        for change in profile.distances {
            for kind in change.kinds where !taken.insert(kind.text).inserted {
                sayTwice("the distance of '\(kind.text)'", at: kind.span)
            }
            let changed = change.kinds.map { note($0.text, change) }
            if changed.contains(true) { bands.append(change.node) }
        }
        if let first = bands.first { put(bands, for: taken, at: first.span) }
    }

    private mutating func put(_ bands: [Node], for kinds: Set<String>, at span: Span) {
        let old = (document.mapping?["distances"]?.elements ?? []).compactMap {
            without(kinds, $0)
        }
        document = document.setting("distances", to: Node(.sequence(bands + old), at: span))
        document = document.changing("rules") { rules in
            rules.mapping { rule in
                rule.changing("remedy") { $0.changing("partner") { $0.withoutDistance(of: kinds) } }
            }
        }
    }

    private mutating func note(_ kind: String, _ change: Profile.DistanceChange) -> Bool {
        guard let new = change.node.mapping?["within-km"] else { return false }
        let band = (pack.document.mapping?["distances"]?.elements ?? []).first {
            $0.kinds.contains(kind)
        }
        let old = band?.mapping?["within-km"]
        return note(.distance(kind), from: old, to: new, because: change.reason)
    }

    /// A band of the pack without some kinds; none where no other is left.
    private func without(_ kinds: Set<String>, _ band: Node) -> Node? {
        let left = band.kinds.filter { !kinds.contains($0) }
        guard !left.isEmpty else { return nil }
        return band.changing("kinds") { old in
            Node(.sequence(left.map { .text($0, at: old.span) }), at: old.span)
        }
    }
}

extension Node {
    /// A remedy's partner without a distance of its own, where it is of one of the kinds.
    fileprivate func withoutDistance(of kinds: Set<String>) -> Node {
        kinds.isDisjoint(with: self.kinds) ? self : removing("within-km")
    }

    /// The kinds of partner that a band of distances or a remedy is for.
    fileprivate var kinds: [String] {
        guard let node = mapping?["kinds"] ?? mapping?["kind"] else { return [] }
        return (node.elements ?? [node]).compactMap(\.scalar?.text)
    }
}
