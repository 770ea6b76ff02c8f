import Foundation
import TestSupport
import Testing

@Suite(.withCommand) struct SeededFaultTests {
    @Test func `there are thirty at least`() {
        #expect(SeededFault.all.count >= 30)
        #expect(Set(SeededFault.all.map(\.name)).count == SeededFault.all.count)
    }

    @Test(arguments: SeededFault.all)
    func `is found by the tool that should find it`(fault: SeededFault) throws {
        let shipped = WorkingCopy.root.appending(
            path: "rules/cilip-secondary-2014/partnerships.yaml"
        )
        let text = String(decoding: try Data(contentsOf: shipped), as: UTF8.self)
        let folder = try Scratch()
        try folder.write(text, to: "old.yaml")
        try folder.write(try fault.made(in: text), to: "new.yaml")
        let run = try Command(folder: folder).run(["rules"] + fault.command)
        if fault.needsSolver, run.errors.contains("z3") { return }
        let said = (run.output + run.errors).replacing(/\s+/, with: " ")
        #expect(said.contains(fault.says), "\(run.output)\(run.errors)")
        #expect(run.status == fault.status)
    }
}

extension SeededFault {
    /// Whether the tool needs the solver, which may not be installed.
    var needsSolver: Bool { ["mutate", "prove", "diff"].contains(command[0]) }

    /// A rule set with the fault in it.
    func made(in text: String) throws -> String {
        var text = text
        for (old, new) in edits {
            try #require(text.contains(old), "'\(old)' is no longer there to be changed")
            text.replace(old, with: new, maxReplacements: 1)
        }
        return text
    }
}
