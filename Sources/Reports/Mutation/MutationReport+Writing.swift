package import Authoring

extension MutationReport {
    /// Writes it out for a terminal.
    package func text(style: TextStyle) -> String { MutationText(report: self, style: style).text }

    /// Writes it out for other programs.
    package func json() throws -> String { try JSONText.written(MutationRecord(self)) }
}
