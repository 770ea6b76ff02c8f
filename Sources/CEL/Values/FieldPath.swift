/// Where a value stands in what was read: `partnerships[3].last-contact`.
public struct FieldPath: Sendable, Hashable {
    /// One step of the way.
    public enum Step: Sendable, Hashable {
        /// Into a field, by its label.
        case field(String)
        /// Into an element of a list, from nought.
        case index(Int)
    }

    /// The way from the root.
    public let steps: [Step]

    /// Makes a path of its steps; none is the root.
    public init(_ steps: [Step] = []) {
        self.steps = steps
    }

    /// The path one step further.
    public func appending(_ step: Step) -> FieldPath { FieldPath(steps + [step]) }
}

extension FieldPath: CustomStringConvertible {
    /// The path as people read it, such as `school.location`.
    public var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .field(let label): text += text.isEmpty ? label : ".\(label)"
            case .index(let index): text += "[\(index)]"
            }
        }
        return text
    }
}

extension FieldPath: Comparable {
    /// Whether a path comes first: by labels as text, by indices as numbers, the shorter before.
    public static func < (left: FieldPath, right: FieldPath) -> Bool {
        left.steps.lexicographicallyPrecedes(right.steps)
    }
}

extension FieldPath.Step: Comparable {
    public static func < (left: FieldPath.Step, right: FieldPath.Step) -> Bool {
        switch (left, right) {
        case (.field(let left), .field(let right)): left < right
        case (.index(let left), .index(let right)): left < right
        case (.field, .index): true
        case (.index, .field): false
        }
    }
}
