import Diagnostics
import JSON
import Populations
import Rules
import YAML

extension Loader {
    /// Takes the results of a file into a survey.
    ///
    /// - Returns: how many lines are no results, which the log says of the first of.
    mutating func take(_ path: String, into survey: inout Survey) throws(FileFailure) -> Int {
        let reader = ResultLineReader(survey.pack)
        var lines = try LineSplitter(path)
        var faulty = 0
        while let bytes = try lines.next() {
            guard bytes.contains(where: { $0 > 0x20 }) else { continue }
            let source = Source(name: lines.name, bytes: bytes, firstLine: lines.number)
            guard let node = JSONReader.read(source, into: &log) else {
                faulty += 1
                continue
            }
            do throws(ResultLineReader.Fault) {
                survey.take(try reader.line(node))
            } catch {
                faulty += 1
                log.append(SurveyMessage(error, pack: survey.pack), at: node.span)
            }
        }
        return faulty
    }
}
