import Benchmark
import Checking
import Diagnostics
import Foundation
import Partners
import Planning
import Rules

/// The steps from files to a plan, each by itself.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.cpuTotal, .wallClock, .instructions, .throughput],
        maxDuration: .seconds(3)
    )
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    guard let ground = try? Ground(root) else {
        return print("run this from the top of a working copy of concordat")
    }
    var log = DiagnosticLog()
    Benchmark("parse the rule set") { _ in
        blackHole(Ground.node(ground.packText, &log))
    }
    Benchmark("read the rule set") { _ in
        blackHole(Ground.pack(ground.packText, ground.model, &log))
    }
    Benchmark("compile the rules") { _ in
        blackHole(CompiledPack.compile(ground.pack, into: &log))
    }
    Benchmark("read a school") { _ in
        blackHole(Ground.inventory(ground.schoolText, ground.model, &log))
    }
    Benchmark("evaluate a school") { _ in
        let school = ground.checker.school(ground.inventory, asOf: nil, into: &log)
        blackHole(school.map { school in ground.checker.compiled.rules.map(school.outcome) })
    }
    Benchmark("check a school") { _ in
        blackHole(ground.checker.check(ground.inventory, into: &log))
    }
    Benchmark("suggest partners") { _ in
        blackHole(Suggester(ground.result, finder: ground.finder).advice())
    }
    Benchmark("plan") { _ in
        var request = PlanRequest(from: ground.result.asOf)
        request.others = 0
        blackHole(ground.planner.answer(ground.inventory, request, into: &log))
    }
}
