import Diagnostics
import JSON
import Populations
import Rules
import YAML

extension Loader {
    /// Takes the results of a file into a survey, and says whom each school could ask.
    ///
    /// - Returns: how many lines are no results; the log says of the first of them.
    mutating func take(
        _ path: String,
        into survey: inout Survey,
        approaches: ([PartnerDemand.Approach]) throws(FileFailure) -> Void
    ) throws(FileFailure) -> Int {
        let reader = ResultLineReader(survey.pack)
        var lines = try LineSplitter(path)
        var faulty = 0
        while let bytes = try lines.next() {
            guard bytes.contains(where: { $0 > 0x20 }) else { continue }
            let source = Source(name: lines.name, bytes: bytes, firstLine: lines.number)
            guard let line = line(source, reader, survey.pack) else {
                faulty += 1
                continue
            }
            try approaches(survey.take(line))
        }
        return faulty
    }

    /// What a line says; none where the log has been told why.
    private mutating func line(
        _ source: Source,
        _ reader: ResultLineReader,
        _ pack: Pack
    ) -> ResultLine? {
        guard let node = JSONReader.read(source, into: &log) else { return nil }
        do throws(ResultLineReader.Fault) {
            return try reader.line(node)
        } catch {
            log.append(SurveyMessage(error, pack: pack), at: node.span)
            return nil
        }
    }
}
