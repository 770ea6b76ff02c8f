/// Something in a request that names nothing.
package enum RequestFault: Sendable, Hashable {
    /// No directory lists a partner of this id, and no kind has it; the nearest that there is.
    case unknown(String, near: String?)
    /// The entry leads to partners and is none itself.
    case signpost(String)
    /// The school has the partner already.
    case alreadyPartner(String)

    /// The fault in one sentence.
    package var text: String {
        switch self {
        case .unknown(let id, let near):
            "No directory lists a partner '\(id)'" + (near.map { "; did you mean '\($0)'?" } ?? ".")
        case .signpost(let id): "'\(id)' leads to partners and is none itself."
        case .alreadyPartner(let id): "'\(id)' is a partner already: leave out --include \(id)."
        }
    }
}
