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
        guard let amountNode = mapping["amount"] else { return fee }
        fee.amount = nodes.number(amountNode)
        fee.currency = nodes.required("currency", in: mapping, at: amountNode.span, of: "an amount")
            .flatMap { nodes.text($0) }
        if let amount = fee.amount, amount < 0 { nodes.wanted("an amount from 0", amountNode) }
        return fee
    }
}
