package import Rules

/// A school as it would be: partners added or gone, on some day.
package struct Scenario: Sendable {
    package let changes: [Change]
    package let day: Day

    package init(changes: [Change], day: Day) {
        (self.changes, self.day) = (changes, day)
    }
}
