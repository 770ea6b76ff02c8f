import CEL
import Partners
import Rules

extension PlanRequest {
    /// The kinds of the partners that have to be included.
    func kindsIncluded(_ finder: PartnerFinder) -> [String] {
        limits.flatMap { limit -> [String] in
            if case .including(let id) = limit { finder.entry(id)?.kinds ?? [] } else { [] }
        }
    }
}

extension WishList {
    /// The kinds of which some rules want new partners.
    func kinds(of rules: Set<Int>) -> [String] {
        (new[SchoolCase.partnerships] ?? []).of(rules)
            .filter { $0.setting.path == ["kind"] }.compactMap(\.setting.value.text)
    }

    /// The purposes for which some rules want new partners.
    func purposes(of rules: Set<Int>) -> Set<String> {
        Set(
            (new[SchoolCase.partnerships] ?? []).of(rules)
                .filter { $0.setting.path == ["purposes"] }
                .flatMap { $0.setting.value.elements ?? [] }.compactMap(\.text)
        )
    }
}

extension [WishList.Item] {
    /// Those that a member of a group could grant: no fact of its own is wished away, and no
    /// purpose is wished that it does not offer.
    func open(to group: PartnerGroup) -> [WishList.Item] {
        let facts = Set(group.facts.map(\.path) + [["kind"], ["side"]])
        let isKnown = group.members.first?.entry != nil
        return compactMap { item in
            let path = item.setting.path
            if facts.contains(path) || (isKnown && ["profession", "reach"].contains(path[0])) {
                return nil
            }
            guard path == ["purposes"], let offers = group.offers else { return item }
            let words = (item.setting.value.elements ?? []).filter {
                offers.contains($0.text ?? "")
            }
            guard !words.isEmpty else { return nil }
            let setting = Change.Setting(path: path, value: .list(words), type: item.setting.type)
            return .init(setting: setting, wishers: item.wishers, conforming: item.conforming)
        }
    }
}
