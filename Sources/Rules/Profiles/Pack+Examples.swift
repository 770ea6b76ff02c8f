package import Diagnostics
import YAML

extension Pack {
    /// The pack without some examples, told by where their names are written.
    package func withoutExamples(
        _ names: Set<Span>,
        into log: inout DiagnosticLog
    ) -> Pack? {
        let document = document.changing("rules") { rules in
            rules.mapping { rule in
                rule.changing("examples") { examples in
                    examples.mapping { $0.isNamed(at: names) ? nil : $0 }
                }
            }
        }
        var pack = PackReader.read(document, model: model, into: &log)
        pack?.profiles = profiles
        return pack
    }
}

extension Node {
    fileprivate func isNamed(at places: Set<Span>) -> Bool {
        mapping?["name"].map { places.contains($0.span) } ?? false
    }
}
