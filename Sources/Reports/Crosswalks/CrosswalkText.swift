package import Rules

/// A crosswalk for people: the framework's headings, with the rules whose evidence may serve there.
package enum CrosswalkText {
    /// The crosswalk's headings in order, with what is linked to each.
    ///
    /// - Parameters:
    ///   - crosswalk: what is printed.
    ///   - pack: where the rules are.
    ///   - all: whether links are printed that nobody has held against the framework's text.
    /// - Returns: lines.
    package static func write(_ crosswalk: Crosswalk, _ pack: Pack, all: Bool) -> String {
        var lines = heading(crosswalk)
        for area in crosswalk.areas {
            let links = crosswalk.links(of: area, all: all)
            lines += ["", area.title()]
            lines += links.isEmpty ? [nothing(area, crosswalk)] : links.flatMap { link($0, pack) }
        }
        return (lines + ending(crosswalk, all: all)).joined(separator: "\n") + "\n"
    }

    private static func heading(_ crosswalk: Crosswalk) -> [String] {
        let publisher = crosswalk.publisher.map { "\($0): " } ?? ""
        let note = crosswalk.note.map { [$0()] } ?? []
        return [
            "\(publisher)\(crosswalk.framework) (\(crosswalk.version), \(crosswalk.date))",
            "Evidence that exists already, arranged under these headings. No inspectorate "
                + "asks for it to be made.",
        ] + note
    }

    private static func nothing(_ area: Crosswalk.Area, _ crosswalk: Crosswalk) -> String {
        let hidden = crosswalk.links(of: area, all: true).count
        return hidden == 0 ? "  no rule is linked" : "  no verified link"
    }

    private static func link(_ link: Crosswalk.Link, _ pack: Pack) -> [String] {
        let trust = link.isVerified ? "verified" : "not verified"
        let source = link.source.map { "; \($0)" } ?? ""
        return link.rules.map { id in
            "  \(id)  \(pack[rule: id]?.title() ?? "left out by the profile")"
        } + ["    \(link.because()) (\(trust)\(source))"]
    }

    private static func ending(_ crosswalk: Crosswalk, all: Bool) -> [String] {
        let hidden = crosswalk.links.count { !$0.isVerified }
        guard hidden > 0 else { return [] }
        let links = hidden == 1 ? "1 link is" : "\(hidden) links are"
        return all
            ? ["", "\(links) not verified: nobody has held them against the framework's own text."]
            : ["", "\(links) left out, not verified yet; --all prints them."]
    }
}
