package import Diagnostics
package import YAML

/// Reads a profile by itself: `format: concordat/profile/1`.
package struct ProfileReader {
    package static let format = ProfileShape.format

    var nodes = NodeReader()

    /// Whether a file says that it is a profile.
    package static func isProfile(_ document: Node) -> Bool {
        document.mapping?["format"]?.scalar?.text == format
    }

    /// Reads a profile; none where anything in it is wrong.
    package static func read(_ document: Node, into log: inout DiagnosticLog) -> Profile? {
        var reader = ProfileReader()
        let profile = reader.profile(document)
        log.append(contentsOf: reader.nodes.log)
        return reader.nodes.log.hasErrors ? nil : profile
    }

    private mutating func profile(_ document: Node) -> Profile? {
        let what = "a profile"
        guard
            let mapping = nodes.file(document, format: Self.format, ProfileShape.file)
        else { return nil }
        let id = required("id", mapping, document, of: what)
        let text = id.flatMap { nodes.text($0) }
        let version = required("version", mapping, document, of: what).flatMap { nodes.text($0) }
        let base = base(mapping, document)
        let include = selectors("include", mapping)
        let exclude = selectors("exclude", mapping)
        let (parameters, levels) = (parameters(mapping), scale(mapping))
        let (distances, rules, locks) = (distances(mapping), rules(mapping), locks(mapping))
        guard let id, let text, let version, let base else { return nil }
        return Profile(
            id: text,
            version: version,
            title: nodes.localizedText("title", in: mapping) ?? .init(["en": text]),
            publisher: mapping["publisher"].flatMap { nodes.text($0) },
            base: base,
            include: include,
            exclude: exclude,
            parameters: parameters,
            levels: levels,
            distances: distances,
            rules: rules,
            locks: locks,
            examplesAsOf: mapping["examples-as-of"].flatMap { day($0) },
            span: id.span
        )
    }

    /// A node that says a day.
    private mutating func day(_ node: Node) -> Node? {
        if node.scalar.flatMap({ Day($0.text) }) != nil { return node }
        nodes.wanted("a date that exists, written year-month-day, such as 2026-11-20", node)
        return nil
    }

    private mutating func base(_ mapping: Mapping, _ document: Node) -> Profile.Base? {
        let file = required("extends", mapping, document, of: "a profile")
        guard let wanted = required("for", mapping, document, of: "a profile"), let file,
            let path = nodes.text(file, "the file of a rule set or profile"),
            let name = nodes.text(wanted)
        else { return nil }
        let parts = name.split(separator: "@", omittingEmptySubsequences: false)
        let major = parts.last?.prefix { $0 != "." } ?? ""
        guard parts.count == 2, !parts[0].isEmpty, !major.isEmpty else {
            let example = "an id and a version, such as cilip-secondary-2014.partnerships@1"
            nodes.log.append(
                ProfileMessage.noName(example, found: wanted.kindInWords),
                at: wanted.span
            )
            return nil
        }
        return Profile.Base(
            file: path,
            span: file.span,
            id: String(parts[0]),
            major: String(major),
            wanted: wanted.span
        )
    }

    mutating func required(
        _ key: String,
        _ mapping: Mapping,
        _ node: Node,
        of what: String
    ) -> Node? {
        nodes.required(key, in: mapping, at: node.span, of: what)
    }

    /// Why something is changed; it must be said.
    mutating func reason(_ mapping: Mapping, _ what: String, at span: Span) -> Profile.Reason? {
        guard let node = mapping["because"] else {
            nodes.log.append(ProfileMessage.needsReason(what), at: span)
            return nil
        }
        return nodes.localizedText(node, "a reason").map { .init(text: $0, node: node) }
    }

    /// One name or several.
    mutating func names(_ node: Node, _ what: String) -> [Profile.Name] {
        (node.elements ?? [node]).compactMap { element in
            nodes.text(element, what).map { .init(text: $0, span: element.span) }
        }
    }
}
