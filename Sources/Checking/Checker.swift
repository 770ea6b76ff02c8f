import CEL
package import Diagnostics
package import Rules

/// Checks inventories against a pack.
package struct Checker: Sendable {
    package let compiled: CompiledPack

    /// The language of messages.
    package let language: String

    package init(_ compiled: CompiledPack, language: String = "en") {
        self.compiled = compiled
        self.language = language
    }

    /// Checks one inventory.
    ///
    /// - Parameters:
    ///   - inventory: what the school recorded.
    ///   - asOf: the day for which to check; the inventory's own where none is given.
    ///   - log: takes references from the inventory to rules that the pack does not have.
    /// - Returns: one finding for every rule; none where there is no day to check for.
    package func check(
        _ inventory: Inventory,
        asOf: Day? = nil,
        into log: inout DiagnosticLog
    ) -> CheckResult? {
        guard let school = school(inventory, asOf: asOf, into: &log) else { return nil }
        let findings = compiled.rules.map { school.finding($0) }
        let search = ChangeSearch(school: school)
        let gaps = GapFinder(search: search).gaps(findings)
        return CheckResult(
            pack: compiled.pack,
            inventory: school.inventory,
            asOf: school.asOf,
            findings: findings,
            gaps: gaps,
            questions: QuestionFinder(school: school).questions(findings),
            search: search,
            notices: school.notices(findings) + renamed(inventory) + elsewhere(inventory)
        )
    }

    /// A school on a day; none where there is none, or the log was told of errors.
    package func school(
        _ inventory: Inventory,
        asOf: Day?,
        into log: inout DiagnosticLog
    ) -> SchoolCheck? {
        guard let day = asOf ?? inventory.asOf else { return nil }
        let inventory = inventory.about(compiled.pack)
        checkRuleNames(inventory, into: &log)
        guard !log.hasErrors else { return nil }
        return SchoolCheck(checker: self, inventory: inventory, asOf: day)
    }

    /// What the inventory says about rules by ids that they no longer have.
    private func renamed(_ inventory: Inventory) -> [Diagnostic] {
        inventory.namedRules(of: compiled.pack).compactMap { name, span in
            guard let rule = compiled.pack.successor(of: name) else { return nil }
            return Diagnostic(CheckMessage.renamedRule(name, rule.id), at: span)
        }
    }

    /// What the inventory says about other rule sets, so that a misspelt one is seen.
    private func elsewhere(_ inventory: Inventory) -> [Diagnostic] {
        let said =
            inventory.waivers.map { ($0.rule, $0.pack, $0.span) }
            + inventory.statements.map { ($0.rule ?? $0.kind ?? "", $0.pack, $0.span) }
        return said.compactMap { what, pack, span in
            guard let pack, pack != compiled.pack.id else { return nil }
            return Diagnostic(CheckMessage.otherPack(what, pack), at: span)
        }
    }

    private func checkRuleNames(_ inventory: Inventory, into log: inout DiagnosticLog) {
        let known =
            compiled.pack.rules.map(\.id) + compiled.pack.exclusions.map(\.rule)
        for (name, span) in inventory.namedRules(of: compiled.pack) where !known.contains(name) {
            log.append(
                CheckMessage.unknownRule(name, near: NearestName.of(name, in: known)),
                at: span
            )
        }
    }
}
