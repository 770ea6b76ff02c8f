import CEL
import Checking
import Partners
import Planning
import Rules

/// Puts the steps of a plan into words.
struct ActionWords {
    private let before: Inventory
    private let changes: ChangeWords
    private let pack: Pack
    private let language: String

    /// What a partner of unknown price counts as costing, in pence.
    private let unknownPrice: Int

    /// What every new partnership of the plan records.
    private let shared: [Change.Setting]

    init(_ answer: PlanAnswer, language: String) {
        (before, pack, self.language) = (answer.before.inventory, answer.before.pack, language)
        let after = answer.plan?.after.inventory ?? answer.before.inventory
        let partners = (answer.plan?.steps ?? []).compactMap(\.deed.partner)
        changes = ChangeWords(
            model: pack.model,
            root: after.root,
            language: language,
            meant: Set(partners.flatMap { [$0.name, $0.entry?.id ?? "", "librarian"] }),
            today: answer.request.from
        )
        unknownPrice = answer.request.unknownPrice
        shared = Change.shared(by: (answer.plan?.steps ?? []).flatMap(\.changes))
    }

    func step(_ step: PlanStep, number: Int) -> ActionStep {
        let actions = step.actions.compactMap { $0.remedy?.action(language) }
        return ActionStep(
            number: number,
            what: what(step.deed),
            actions: actions.withoutRepeats,
            who: who(step).capitalisedFirst,
            due: step.due,
            cost: step.cost,
            partner: step.deed.partner,
            with: partners(of: step),
            closes: step.closes.map { pack[rule: $0]?.title(language) ?? $0 },
            start: canStart(step) ? start(step, actions.first) : nil,
            priceNote: step.deed.partner.flatMap { priceNote($0) },
            record: step.changes.map { changes.words($0) },
            shortRecord: shortRecord(step),
            key: key(step)
        )
    }

    private func what(_ deed: PlanStep.Deed) -> String {
        switch deed {
        case .begin(let partner): "Begin to work with \(name(of: partner))"
        case .act(let rule): rule.remedy?.action(language) ?? rule.title(language)
        }
    }

    private func priceNote(_ partner: NewPartner) -> String? {
        partner.isPriceKnown
            ? nil : "ask for the price; it counts as \(unknownPrice.asPounds) here"
    }

    /// What every new partnership of the plan records, in one sentence; none where that is nothing.
    var sharedRecord: String? {
        guard !shared.isEmpty else { return nil }
        let list = FieldPath([.field("partnerships")])
        return "For every new partnership also record: \(changes.words(shared, of: list))"
    }

    private func name(of partner: NewPartner) -> String {
        partner.entry?.name ?? Phrasebook.of(language).midSentence(partner.kindLabel)
    }

    /// The first thing to do for it.
    private func start(_ step: PlanStep, _ action: String?) -> String {
        guard case .begin(let partner) = step.deed, let entry = partner.entry else {
            let whom = partners(of: step).map { " (with \($0))" } ?? ""
            return (action ?? what(step.deed)) + whom
        }
        let web = entry.web.map { " (\($0))" } ?? ""
        let wish = action.map { ": \($0.asClause)" } ?? ""
        return "Write to \(entry.name)\(web)\(wish)"
    }

    /// The partners that the school has and whose records it changes.
    private func partners(of step: PlanStep) -> String? {
        let places = step.changes.compactMap(\.partnership).filter(partnerships.indices.contains)
        let names = places.compactMap { partnerships[$0].record?["partner"]?.text }
        return names.isEmpty ? nil : names.withoutRepeats.inWords
    }

    /// What to record, a partner whom all of it is about named but once.
    private func shortRecord(_ step: PlanStep) -> String? {
        var words = changes
        words.owner = step.changes.count > 1 ? partners(of: step) : nil
        let sentences = step.changes.map { words.words($0.leavingOut(shared)) }
        guard let first = sentences.first else { return nil }
        let rest = sentences.dropFirst().map(\.asClause)
        guard let owner = words.owner else { return ([first] + rest).joined(separator: "; ") }
        return "For \(owner), " + ([first.asClause] + rest).joined(separator: "; ")
    }

    /// Whether it touches nothing that a step before it has to make.
    private func canStart(_ step: PlanStep) -> Bool {
        step.changes.allSatisfy { change in
            guard let index = change.partnership else { return true }
            return index < partnerships.count
        }
    }

    /// The role that leads the partnership that it is about.
    private func who(_ step: PlanStep) -> String {
        step.changes.lazy.compactMap { lead($0) }.first { !$0.isEmpty && $0 != "none" }
            ?? "librarian"
    }

    private func lead(_ change: Change) -> String? {
        if case .add(_, let fields) = change {
            return fields.first { $0.path == ["lead"] }?.value.text
        }
        return change.partnership.flatMap { partnerships.indices.contains($0) ? $0 : nil }
            .flatMap { partnerships[$0].record?["lead"]?.text }
    }

    private var partnerships: [Value] { before.root["partnerships"]?.elements ?? [] }

    private func key(_ step: PlanStep) -> String {
        switch step.deed {
        case .begin(let partner): "begin \(partner.kind) \(partner.entry?.id ?? "")"
        case .act(let rule):
            "act \(rule.id) " + step.changes.map { $0.key(in: before) }.joined(separator: " ")
        }
    }
}

extension [String] {
    /// The texts, each once, where it comes first.
    var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
