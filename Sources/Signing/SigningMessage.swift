import Diagnostics
import Rules

/// What can be wrong with keys, signatures and trust.
enum SigningMessage: DiagnosticMessage, Equatable {
    case seed
    case keysDiffer
    case endsBeforeStart
    case trustedAlready(String)
    case addByHand
    case otherKey(String, wanted: String?)
    case notSigned(String)
    case otherPublisher(String, wanted: String?)
    case otherPack(String, wanted: String)
    case changed(Day)
    case forged
    case notTheirKey(String, String)
    case revoked(String, String)
    case outOfTime(Day, String)

    var code: String {
        switch self {
        case .seed: "signing/seed"
        case .keysDiffer: "signing/keys-differ"
        case .endsBeforeStart: "signing/ends-before-start"
        case .trustedAlready: "signing/trusted-already"
        case .addByHand: "signing/add-by-hand"
        case .otherKey: "signing/other-key"
        case .notSigned: "signing/not-signed"
        case .otherPublisher: "signing/other-publisher"
        case .otherPack: "signing/other-pack"
        case .changed: "signing/changed"
        case .forged: "signing/forged"
        case .notTheirKey: "signing/not-their-key"
        case .revoked: "signing/revoked"
        case .outOfTime: "signing/out-of-time"
        }
    }

    var text: String {
        switch self {
        case .seed:
            "the seed of this key is not 64 hexadecimal digits; it is secret, so it is not shown"
        case .keysDiffer: "the seed belongs to another key than this"
        case .endsBeforeStart: "the key ends before it begins"
        case .trustedAlready(let publisher):
            "'\(publisher)' is in the file already; write a further key under the name by hand"
        case .addByHand: "nothing can be added at the end of this file; add it by hand"
        case .otherKey(let publisher, let wanted):
            "the key is of '\(publisher)', the rule set of "
                + (wanted.map { "'\($0)'" } ?? "no publisher; say 'publisher: \(publisher)'")
        case .notSigned(let publisher):
            "the rule set says it is of '\(publisher)', whom you trust, but it is not signed"
        case .otherPublisher(let signed, let wanted):
            "the signature speaks for '\(signed)', the rule set for "
                + (wanted.map { "'\($0)'" } ?? "no publisher")
        case .otherPack(let signed, let wanted):
            "the signature is of '\(signed)', the rule set is '\(wanted)'"
        case .changed(let date):
            "the rule set or its model has changed since it was signed on \(date); its publisher "
                + "can sign it again"
        case .forged: "the signature was not made with the key that it names"
        case .notTheirKey(let key, let publisher):
            "the key '\(key)' is not one that you trust for '\(publisher)'"
        case .revoked(let key, let because): "the key '\(key)' is revoked: \(because)"
        case .outOfTime(let date, let bound):
            "it was signed on \(date), and the key is good \(bound)"
        }
    }
}
