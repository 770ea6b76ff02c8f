package import Diagnostics

/// What became of the rows of one list.
package struct ImportTally: Sendable {
    /// What a person calls the list.
    package let name: String
    package var rows = 0
    package var kept = 0

    /// Those of them that are placed in the middle of their postcode's sector or district.
    package var placedByPostcode = 0

    /// Those that were broken or said too little.
    package var faulty = 0

    /// How many were left out, by why; each with the first of them.
    package var leftOut: [LeftOut: (count: Int, first: Span)] = [:]

    init(_ name: String) {
        self.name = name
    }

    /// Why rows were left out and how many, the most first.
    package var reasons: [(reason: LeftOut, count: Int)] {
        leftOut.map { ($0.key, $0.value.count) }
            .sorted { ($1.count, $0.reason.code) < ($0.count, $1.reason.code) }
    }

    /// Says why rows were left out, each with the first of them.
    func sayWhatIsLeftOut(_ log: inout DiagnosticLog) {
        for (reason, (count, first)) in leftOut.sorted(by: { $0.key.code < $1.key.code }) {
            log.append(ImportMessage.leftOut(reason, count), at: first)
        }
    }
}
