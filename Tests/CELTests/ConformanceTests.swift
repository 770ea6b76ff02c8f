import CEL
import Diagnostics
import Foundation
import Testing

/// The CEL project's own cases, read where they lie.
@Suite struct ConformanceTests {
    /// Files whose every case passes; the others are counted and listed.
    private static let complete: Set<String> = [
        "basic", "comparisons", "fp_math", "integer_math", "logic", "namespace", "plumbing",
        "string", "string_ext",
    ]

    private static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["CEL_CONFORMANCE_DIR"] {
            return URL(fileURLWithPath: path)
        }
        let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
        return root.appendingPathComponent("../shared/conformance/cel").standardized
    }

    @Test func `passes the conformance suite`() throws {
        guard FileManager.default.fileExists(atPath: Self.folder.path) else {
            print("skipped: no conformance cases at \(Self.folder.path)")
            return
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        var (passed, total) = (0, 0)
        for file in files.sorted() where file.hasSuffix(".json") {
            let data = try Data(contentsOf: Self.folder.appendingPathComponent(file))
            let root = try #require(try JSONSerialization.jsonObject(with: data) as? JSON)
            let cases = (root["tests"] as? [JSON] ?? []).map(ConformanceCase.init)
            let failed = cases.filter { !$0.passes }
            passed += cases.count - failed.count
            total += cases.count
            print("CONFORMANCE \(file) \(cases.count - failed.count)/\(cases.count)")
            for failure in failed.prefix(400) { print("  FAILED \(failure.text)") }
            let name = String(file.dropLast(5))
            #expect(failed.isEmpty || !Self.complete.contains(name), "\(name)")
        }
        print("CONFORMANCE TOTAL \(passed)/\(total)")
    }
}

typealias JSON = [String: any Sendable]

/// One case of the suite.
struct ConformanceCase {
    let json: JSON

    init(_ json: JSON) {
        self.json = json
    }

    var text: String { json["expr"] as? String ?? "" }

    var passes: Bool {
        var log = DiagnosticLog()
        let located = LocatedText(source: Source(name: "<case>", text: text))
        let environment = environment
        let expression = environment.parse(located, into: &log)
        let isUnchecked = json["disable_check"] as? Bool ?? false
        let program = expression.flatMap {
            isUnchecked
                ? environment.compileUnchecked($0, into: &log) : environment.compile($0, into: &log)
        }
        guard let program else { return json["eval_error"] != nil }
        return agrees(program, environment)
    }

    private func agrees(_ program: Program, _ environment: Environment) -> Bool {
        if json["check_only"] as? Bool == true {
            let wanted = (json["typed_result"] as? JSON)?["type"]
            return wanted.map { Self.type($0) == program.resultType } ?? false
        }
        let result = program.evaluate(Activation(environment, bindings))
        if json["eval_error"] != nil {
            if case .error = result { return true }
            return false
        }
        let typed = json["typed_result"] as? JSON
        guard case .value(let found) = result,
            let wanted = (json["value"] ?? typed?["value"]).flatMap(Self.value)
        else { return false }
        return wanted.isSame(as: found)
            && (typed?["type"].map { Self.type($0) == program.resultType } ?? true)
    }

    private var environment: Environment {
        let names = json["type_env"] as? [JSON] ?? []
        let variables = names.compactMap { entry -> Variable? in
            guard let name = entry["name"] as? String, let type = entry["ident"] else { return nil }
            return Variable(name, type: Self.type(type))
        }
        let declared = Set(variables.map(\.name))
        let bound = bindings.keys.sorted().filter { !declared.contains($0) }
        return Environment(
            variables: variables + bound.map { Variable($0, type: .dyn) },
            functions: names.compactMap(Self.function),
            libraries: [.standard, .optionals],
            container: json["container"] as? String ?? ""
        )
    }

    private var bindings: [String: Value] {
        let all = json["bindings"] as? [String: JSON] ?? [:]
        return all.compactMapValues { $0["value"].flatMap(Self.value) }
    }

    private static func function(_ entry: JSON) -> Function? {
        guard let overloads = entry["overloads"] as? [JSON] else { return nil }
        return Function(
            entry["name"] as? String ?? "",
            overloads: overloads.map { overload in
                Overload(
                    overload["id"] as? String ?? "",
                    (overload["params"] as? [any Sendable] ?? []).map(type),
                    overload["result"].map(type) ?? .dyn,
                    isMember: overload["instance"] as? Bool ?? false,
                    body: .none
                )
            }
        )
    }
}
