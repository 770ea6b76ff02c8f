package import Diagnostics

/// Carries out what findings offer to mend them.
package enum Mending {
    /// The text of a source with as many fixes made as do not touch each other.
    ///
    /// A fix is made whole or not at all; those left out can be made to the new text.
    ///
    /// - Returns: the bytes and the titles of the fixes made; none where there is nothing to mend.
    package static func mended(
        _ source: Source,
        by findings: [Diagnostic]
    ) -> (bytes: [UInt8], fixes: [String])? {
        var edits: [Edit] = []
        var titles: [String] = []
        for fix in findings.compactMap(\.fix) {
            let isApart = fix.edits.allSatisfy { edit in
                edit.span.source === source && edits.allSatisfy { !$0.touches(edit) }
            }
            guard isApart else { continue }
            edits += fix.edits
            titles.append(fix.title)
        }
        return edits.isEmpty ? nil : (source.applying(edits), titles)
    }
}

extension Edit {
    /// Whether two changes share a byte or a place.
    fileprivate func touches(_ other: Edit) -> Bool {
        span.range.lowerBound <= other.span.range.upperBound
            && other.span.range.lowerBound <= span.range.upperBound
    }
}
