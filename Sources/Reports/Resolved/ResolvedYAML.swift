import Diagnostics
import Rules
import YAML

/// An effective rule set as a rule-set file, with a comment at each value that a profile set.
enum ResolvedYAML {
    static func write(_ pack: Pack) -> String {
        let heads = pack.profiles.map { "# as changed by \($0.name), \($0.span.source.name)\n" }
        let changes = pack.profiles.flatMap { profile in
            profile.changes.map {
                (
                    $0.span,
                    "\(profile.name), \($0.span.source.name):\($0.span.start.line): \($0.because())"
                )
            }
        }
        let notes = Dictionary(changes, uniquingKeysWith: { _, last in last })
        let body = pack.document.blockText { notes[$0.span] }
        return "# \(pack.name)\n" + heads.joined() + body
    }
}
