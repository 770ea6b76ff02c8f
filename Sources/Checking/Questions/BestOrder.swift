/// The order of questions that makes findings known soonest.
///
/// **What is minimised.** A finding f has a weight w(f), four where its rule is a *must*, two for
/// *should*, one for *may*. Let T(f) be what has been asked, in the costs of questions, when f is
/// known for certain. The order is to minimise the sum of w(f) · T(f), averaged over plausible
/// answers (`PlausibleAnswers`), each as likely as the next. What is known depends on which
/// questions are answered and not on their order, so with g(S) for the weight known after the
/// questions S, this is the area above g along the order: *min-sum set cover* (Feige, Lovász and
/// Tetali, 2004), also *pipelined set cover* (Munagala, Babu, Motwani and Widom, 2005). Here a
/// finding may need several questions together, so that g grows but has no falling returns.
///
/// **Exactly**, by dynamic programming over sets of questions, up to `exactLimit` questions.
///
/// **Else greedily**: ask the set of questions that makes the most weight known for its cost, then
/// the next. If that set were always the best of all, the order would cost at most four times the
/// least: in the proof of Feige, Lovász and Tetali one needs only that g grows, since whatever the
/// best order has asked by some time is one of the sets to choose from. The best set is a union of
/// ways (`Waiting.Item.ways`); to find it is hard, so single ways are tried, and the best is grown
/// by others for as long as it gets better. What that loses is not bounded; tests hold it to four
/// times the least on small cases.
///
/// **For people** as many questions about one partner move together as make the whole cost no more
/// than a tenth above the best that was found (`patience`).
struct BestOrder {
    /// How many questions are put in order exactly.
    static let exactLimit = 10

    let waiting: Waiting

    /// What is being talked about: its questions come first, where that costs little.
    var current: Int?

    /// Every question once.
    var order: [Int] {
        let used = Set(waiting.items.flatMap { $0.ways.joined() }).sorted()
        let best = used.count <= Self.exactLimit ? exact(used) : greedy()
        let ordered = Set(best)
        return together(best) + waiting.costs.indices.filter { !ordered.contains($0) }
    }
}
