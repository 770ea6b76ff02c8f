import Rules
import YAML

extension DirectoryReader {
    /// What a partner asks for; `amount` only with the currency it is in.
    mutating func fee(_ node: Node) -> Fee? {
        guard let mapping = nodes.mapping(node, DirectoryShape.fee),
            let modelNode = nodes.required("model", in: mapping, at: node.span, of: "a cost"),
            let model = nodes.word(modelNode, as: Fee.Model.self, "a way to charge")
        else { return nil }
        var fee = Fee(model: model)
        fee.note = mapping["note"].flatMap { nodes.localizedText($0)?() }
        fee.group = mapping["group"].flatMap { groupFee($0) }
        guard let amountNode = mapping["amount"] else { return fee }
        fee.amount = nodes.number(amountNode)
        fee.currency = nodes.required("currency", in: mapping, at: amountNode.span, of: "an amount")
            .flatMap { nodes.text($0) }
        if let amount = fee.amount, amount < 0 { nodes.wanted("an amount from 0", amountNode) }
        return fee
    }

    private mutating func groupFee(_ node: Node) -> Fee.Group? {
        guard let mapping = nodes.mapping(node, DirectoryShape.groupFee),
            let amountNode = nodes.required(
                "amount",
                in: mapping,
                at: node.span,
                of: "a group price"
            ),
            let amount = nodes.number(amountNode)
        else { return nil }
        if amount < 0 { nodes.wanted("an amount from 0", amountNode) }
        guard let schoolsNode = mapping["schools"] else { return Fee.Group(amount: amount) }
        let schools = nodes.wholeNumber(schoolsNode, "a number of schools") ?? 0
        if schools < 2 { nodes.wanted("a number of schools from 2", schoolsNode) }
        return Fee.Group(amount: amount, schools: schools)
    }
}
