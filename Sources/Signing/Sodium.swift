import CSodium

/// What is asked of libsodium; nothing else talks to it.
enum Sodium {
    /// Bytes of a seed, from which a secret key follows.
    static let seedLength = Int(crypto_sign_SEEDBYTES)

    static let publicKeyLength = Int(crypto_sign_PUBLICKEYBYTES)
    static let signatureLength = Int(crypto_sign_BYTES)

    /// Whether the library is ready; it gets ready once, whoever asks.
    private static let isReady = sodium_init() >= 0

    /// The SHA-256 of bytes.
    static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    /// A new seed that nobody can guess; none where the system has no randomness to give.
    static func newSeed() -> [UInt8]? {
        guard isReady else { return nil }
        var seed = [UInt8](repeating: 0, count: seedLength)
        randombytes_buf(&seed, seed.count)
        return seed
    }

    /// The Ed25519 keys that follow from a seed; none where it is not of the right length.
    static func keys(seed: [UInt8]) -> (publicKey: [UInt8], secretKey: [UInt8])? {
        guard isReady, seed.count == seedLength else { return nil }
        var publicKey = [UInt8](repeating: 0, count: publicKeyLength)
        var secretKey = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
        guard crypto_sign_seed_keypair(&publicKey, &secretKey, seed) == 0 else { return nil }
        return (publicKey, secretKey)
    }

    /// The Ed25519 signature of a message; none where the seed is not of the right length.
    static func signature(of message: [UInt8], seed: [UInt8]) -> [UInt8]? {
        guard let keys = keys(seed: seed) else { return nil }
        var signature = [UInt8](repeating: 0, count: signatureLength)
        let length = UInt64(message.count)
        guard crypto_sign_detached(&signature, nil, message, length, keys.secretKey) == 0 else {
            return nil
        }
        return signature
    }

    /// Whether a signature of a message was made with the secret half of a key.
    static func verifies(_ signature: [UInt8], of message: [UInt8], key: [UInt8]) -> Bool {
        guard isReady, signature.count == signatureLength, key.count == publicKeyLength else {
            return false
        }
        return crypto_sign_verify_detached(signature, message, UInt64(message.count), key) == 0
    }
}
