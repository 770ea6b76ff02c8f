package import Diagnostics
package import Rules

/// What the examples of an effective pack show, those that a profile overtook set apart.
///
/// An example belongs to the file that it is written in. Where a profile further out changes what
/// its rule asks for, it need not hold any longer; the profile shows by an example of its own what
/// the change does.
package struct InheritedExamples: Sendable {
    package let passed: Int
    package let failed: [ExampleRun.Result]

    /// Examples that no longer hold, counted by the change that overtook them.
    package let overtaken: [(change: String, count: Int)]

    /// Where the names of those examples are written.
    private let gone: Set<Span>

    /// Changes of the outermost profile that no example of its own shows.
    package let unshown: [AppliedChange]

    package init(_ results: [ExampleRun.Result], of pack: Pack) {
        var failed: [ExampleRun.Result] = []
        var counts: [String: Int] = [:]
        var gone: Set<Span> = []
        for result in results where !result.passes {
            if let change = pack.change(overtaking: result) {
                counts[change.inWords, default: 0] += 1
                gone.insert(result.example.span)
            } else {
                failed.append(result)
            }
        }
        self.passed = results.count { $0.passes }
        self.failed = failed
        self.gone = gone
        overtaken = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        unshown = pack.unshown(by: results)
    }
}

extension InheritedExamples {
    /// An effective pack with those examples alone that a profile has not overtaken.
    ///
    /// Whatever takes a pack's examples for its tests, such as coverage and mutation, wants this one.
    ///
    /// - Parameters:
    ///   - compiled: an effective pack.
    ///   - log: takes what is wrong with examples.
    /// - Returns: the pack; itself where no profile lies over it, none where an example is wrong.
    package static func settled(_ compiled: CompiledPack, into log: inout DiagnosticLog) -> Pack? {
        guard !compiled.pack.profiles.isEmpty else { return compiled.pack }
        let results = ExampleRun(compiled).outcomes(into: &log)
        let gone = InheritedExamples(results, of: compiled.pack).gone
        return compiled.pack.withoutExamples(gone, into: &log)
    }
}

extension Pack {
    /// The change, further out than an example, of what the example's rule asks for.
    fileprivate func change(overtaking result: ExampleRun.Result) -> AppliedChange? {
        let own = profiles.firstIndex { $0.span.source === result.example.span.source }
        let outer = profiles[(own.map { $0 + 1 } ?? 0)...]
        return outer.flatMap(\.changes).last { $0.touches(result.rule, in: self) }
    }

    fileprivate func unshown(by results: [ExampleRun.Result]) -> [AppliedChange] {
        guard let profile = profiles.last else { return [] }
        let own = results.filter {
            $0.passes && $0.example.span.source === profile.span.source
        }
        return profile.changes.filter { change in
            rules.contains { change.touches($0, in: self) }
                && !own.contains { change.touches($0.rule, in: self) }
        }
    }
}

extension AppliedChange {
    /// Whether it changes what a rule asks for: not what it is called, nor how levels are.
    fileprivate func touches(_ rule: Rule, in pack: Pack) -> Bool {
        switch target {
        case .parameter(let name): pack[parameter: name].map { rule.reads($0) } ?? false
        case .rule(let id, let key): id == rule.id && key == "levels"
        case .levels, .distance, .exclusion: false
        }
    }

    fileprivate var inWords: String {
        switch target {
        case .parameter(let name): "\(name) is \(now) instead of \(was)"
        case .rule(let id, let key): "\(id) has other \(key)"
        case .levels, .distance, .exclusion: now
        }
    }
}
