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
            meant: Set(partners.compactMap(\.entry).flatMap { [$0.name, $0.id] } + ["librarian"]),
            examples: answer.before.namesInUse,
            today: answer.request.from
        )
        unknownPrice = answer.request.unknownPrice
        shared = Change.shared(by: (answer.plan?.steps ?? []).flatMap(\.changes))
    }

    func step(_ step: PlanStep, number: Int) -> ActionStep {
        let actions = step.actions.compactMap { $0.remedy?.action(language) }
        return ActionStep(
            number: number,
            what: what(step.deed, actions),
            actions: actions.withoutRepeats,
            advice: advice(step.deed, actions.withoutRepeats),
            who: who(step).capitalisedFirst,
            due: step.due,
            cost: step.cost,
            partner: step.deed.partner,
            with: somebody(for: step.deed) ?? partners(of: step),
            closes: step.closes.map(title(ofRule:)),
            towards: step.towards.map { "\(Self.others($0.with)): \(title(ofRule: $0.rule))" },
            start: canStart(step) ? start(step, actions.first) : nil,
            priceNote: step.deed.partner.flatMap { priceNote($0) },
            record: step.changes.map { changes.words($0) },
            fullRecord: record(step),
            shortRecord: record(step, leavingOut: shared),
            key: key(step)
        )
    }

    private func title(ofRule id: String) -> String { pack[rule: id]?.title(language) ?? id }

    /// The steps that a gap needs besides: few by their numbers, many by how many they are.
    private static func others(_ steps: [Int]) -> String {
        guard steps.count < 4 else { return "With \(steps.count) other steps" }
        return "With \(steps.count == 1 ? "step" : "steps") \(steps.map(String.init).inWords)"
    }

    private func what(_ deed: PlanStep.Deed, _ actions: [String]) -> String {
        switch deed {
        case .begin(let partner):
            partner.entry.map { "Begin to work with \($0.name)" } ?? actions.first
                ?? "Find a partner: \(midSentence(partner.kindLabel))"
        case .act(let rule): rule.remedy?.action(language) ?? rule.title(language)
        }
    }

    /// How to go about it besides, where rules say so; of a partner with a name they know nothing.
    private func advice(_ deed: PlanStep.Deed, _ actions: [String]) -> [String] {
        let isNamed = deed.partner?.entry != nil
        return actions.filter { $0 != what(deed, actions) }
            .map { "\(isNamed ? "For instance" : "Also"): \($0.asClause)" }
    }

    /// What is said of a new partner who has no name yet.
    private func somebody(for deed: PlanStep.Deed) -> String? {
        guard let partner = deed.partner, partner.entry == nil else { return nil }
        return "a new partner (\(midSentence(partner.kindLabel)))"
    }

    private func midSentence(_ label: String) -> String {
        Phrasebook.of(language).midSentence(label)
    }

    private func priceNote(_ partner: NewPartner) -> String? {
        if partner.isShared { return "paid once for all schools that share it" }
        return partner.isPriceKnown
            ? nil : "ask for the price (counted as \(unknownPrice.asPounds))"
    }

    /// What every new partnership of the plan records, in one sentence; none where that is nothing.
    var sharedRecord: String? {
        guard !shared.isEmpty else { return nil }
        let list = FieldPath([.field("partnerships")])
        return "For every new partnership also record: \(changes.words(shared, of: list))"
    }

    /// The first thing to do for it.
    private func start(_ step: PlanStep, _ action: String?) -> String {
        guard case .begin(let partner) = step.deed, let entry = partner.entry else {
            let whom = partners(of: step).map { " (with \($0))" } ?? ""
            return what(step.deed, [action].compactMap(\.self)) + whom
        }
        let web = entry.web.map { " (\($0))" } ?? ""
        return "Write to \(entry.name)\(web) and ask how to begin"
    }

    /// The partners that the school has and whose records it changes.
    private func partners(of step: PlanStep) -> String? {
        let names = names(of: step)
        return names.isEmpty ? nil : names.inWords
    }

    private func names(of step: PlanStep) -> [String] {
        let places = step.changes.compactMap(\.partnership).filter(partnerships.indices.contains)
        return places.compactMap { partnerships[$0].record?["partner"]?.text }.withoutRepeats
    }

    /// The one partner whom everything is about that is to be recorded.
    private func onlyPartner(of step: PlanStep) -> String? {
        let names = names(of: step)
        let isAll = step.changes.allSatisfy { $0.partnership != nil }
        return names.count == 1 && isAll ? names[0] : nil
    }

    /// What to record, a partner whom all of it is about named but once.
    private func record(_ step: PlanStep, leavingOut known: [Change.Setting] = []) -> String? {
        var words = changes
        words.owner = step.changes.count > 1 ? onlyPartner(of: step) : nil
        let all = step.changes.map { words.words($0.leavingOut(known)) }
        let sentences = all.withoutRepeats.map { sentence in
            let count = all.count { $0 == sentence }
            return count == 1 ? sentence : "\(sentence) (\(count) times)"
        }
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
