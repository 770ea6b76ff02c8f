import Foundation
import TestSupport
import Testing

@Suite(.withCommand) struct RunningTests {
    @Test func `refuses a file of 100 MB within 512 MB of memory`() throws {
        let folder = try Samples.folder()
        let line = Data("  - {partner: P, kind: parents}\n".utf8)
        var text = Data((Samples.head + "partnerships:\n").utf8)
        let lines = Data(repeating: 0, count: 100_000_000 / line.count).indices
        for _ in lines { text.append(line) }
        try text.write(to: folder.url.appending(path: "large.yaml"))
        for (file, name) in [("large.yaml", "large.yaml"), ("- < large.yaml", "<standard input>")] {
            let check = "\"$CONCORDAT\" check --rules pack.yaml \(file)"
            let run = try Command(folder: folder).shell("ulimit -v 524288; exec \(check)")
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(run.errors.hasSuffix("\(name): larger than 80 MiB\n"), "\(run.errors)")
        }
    }

    @Test func `finds its rules and model from any folder`() throws {
        let folder = try Samples.folder()
        let sample = WorkingCopy.root.appending(path: "samples/lakeside-high.yaml").path
        let run = try Command(folder: folder).run(["check", sample])
        #expect(run.errors.isEmpty && run.status < 2)
        #expect(run.output.contains("Lakeside High"))
        #expect(try Command(folder: folder).run(["rules", "test"]).status == 0)
    }

    @Test func `offers the nearest name for a rule that there is not`() throws {
        let run = try Command(folder: Scratch()).run(["explain", "ext.public-libaries"])
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.contains("there is no rule 'ext.public-libaries'"))
        #expect(run.errors.contains("did you mean 'ext.public-libraries'?"))
    }

    @Test func `says what it misses where its rules are gone`() throws {
        var command = Command(folder: try Samples.folder())
        command.environment["CONCORDAT_RULES"] = "/nowhere"
        let run = try command.run(["check", "met.yaml"])
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.contains("/nowhere/cilip-secondary-2014/partnerships.yaml"))
    }

    @Test func `starts an inventory that can be checked as it is`() throws {
        let folder = try Samples.folder()
        let new = try Command(folder: folder).run(["new", "inventory"])
        try folder.write(new.output, to: "new.yaml")
        let run = try Command(folder: folder).run(["check", "new.yaml", "--rules", "pack.yaml"])
        #expect(run.errors.isEmpty)
        #expect(run.status == 0 && run.output.contains("Not known"))
    }
}
