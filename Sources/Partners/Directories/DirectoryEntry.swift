/// One possible partner.
///
/// Copies share what is said of it until one is changed: directories have many thousands, and
/// searches hand them round.
@dynamicMemberLookup
package struct DirectoryEntry: Sendable {
    /// Safe to share: its fields change only while one entry alone holds it.
    private final class Shared: @unchecked Sendable {
        var fields: Fields
        init(_ fields: Fields) { self.fields = fields }
    }

    private var shared: Shared

    /// Begins an entry with what none is without.
    package init(id: String, name: String, kinds: [String]) {
        shared = Shared(Fields(id: id, name: name, kinds: kinds))
    }

    /// All that is said of it.
    package var fields: Fields {
        get { shared.fields }
        _modify {
            if !isKnownUniquelyReferenced(&shared) { shared = Shared(shared.fields) }
            yield &shared.fields
        }
    }

    package subscript<Value>(dynamicMember path: KeyPath<Fields, Value>) -> Value {
        shared.fields[keyPath: path]
    }

    package subscript<Value>(dynamicMember path: WritableKeyPath<Fields, Value>) -> Value {
        get { shared.fields[keyPath: path] }
        _modify { yield &fields[keyPath: path] }
    }
}
