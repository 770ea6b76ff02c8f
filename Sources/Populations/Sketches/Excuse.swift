/// A kind of partner that a school may say it cannot have, and the rule that asks for it.
struct Excuse: Sendable {
    let kind: [UInt8]
    let rule: [UInt8]
}
