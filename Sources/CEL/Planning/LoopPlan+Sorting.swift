import Diagnostics

extension LoopPlan {
    /// The elements in the order of what the body gives for each.
    func sort(_ elements: [Value], _ frame: inout Frame) -> Evaluation {
        var pending = Pending()
        var keys: [Value] = []
        for index in elements.indices {
            guard frame.spend() else { break }
            bind(index, elements, nil, &frame)
            if let key = pending.value(of: body.evaluate(&frame)) { keys.append(key) }
        }
        guard pending.isEmpty, keys.count == elements.count else {
            return pending.result(or: .list(elements))
        }
        do throws(EvaluationMessage) {
            return .value(.list(try ListOrder.sorted(elements, by: keys, for: "sortBy")))
        } catch {
            return .error(EvaluationError(error, at: span))
        }
    }
}
