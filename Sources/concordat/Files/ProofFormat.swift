import ArgumentParser
import Proofs

/// How proofs are printed.
enum ProofFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json

    func text(_ proof: PackProof) throws -> String {
        switch self {
        case .text: proof.text
        case .json: try proof.json()
        }
    }
}
