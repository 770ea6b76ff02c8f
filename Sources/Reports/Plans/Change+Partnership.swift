import CEL
import Checking
import Planning
import Rules

extension Change {
    /// The fields that are the same in all new partnerships, where there are several.
    static func shared(by changes: [Change]) -> [Setting] {
        let added = changes.compactMap { change -> [Setting]? in
            guard case .add(let list, let fields) = change, list.description == "partnerships"
            else {
                return nil
            }
            return fields
        }
        guard added.count > 1 else { return [] }
        return added[0].filter { field in added.allSatisfy { $0.contains(field) } }
    }

    /// The change without some fields of a new partnership.
    func leavingOut(_ fields: [Setting]) -> Change {
        guard case .add(let list, let own) = self, list.description == "partnerships" else {
            return self
        }
        return .add(to: list, fields: own.filter { !fields.contains($0) })
    }
}

extension PlanStep.Deed {
    /// With whom a partnership begins.
    var partner: NewPartner? { if case .begin(let partner) = self { partner } else { nil } }
}

extension Change {
    /// What it changes.
    private var path: FieldPath {
        switch self {
        case .set(let path, _, _), .include(let path, _, _), .add(let path, _): path
        }
    }

    /// The place of the partnership that it changes.
    var partnership: Int? {
        guard path.steps.count > 1, path.steps[0] == .field("partnerships"),
            case .index(let index) = path.steps[1]
        else { return nil }
        return index
    }

    /// What it changes, the partnership by its id: the same wherever it stands in the file.
    func key(in inventory: Inventory) -> String {
        path.key(in: inventory)
    }
}

extension FieldPath {
    /// The path with the ids of partnerships instead of their places.
    func key(in inventory: Inventory) -> String {
        var value: Value? = .record(inventory.root)
        return steps.map { step in
            switch step {
            case .field(let name):
                value = value?.record?[name.asIdentifier]
                return name
            case .index(let index):
                let elements = value?.elements ?? []
                value = elements.indices.contains(index) ? elements[index] : nil
                return value?.record?["id"]?.text ?? "\(index)"
            }
        }.joined(separator: ".")
    }
}
