import Glibc
import Synchronization

/// COIN-OR's branch-and-cut solver for integer programs, through its C interface.
///
/// The library is opened when the first plan is asked for, so that no other command waits for it.
/// Forrest and others, "coin-or/Cbc", https://doi.org/10.5281/zenodo.2720283.
struct CBC: Sendable {
    /// The solver cannot be used.
    enum Failure: Error, Sendable {
        case notInstalled
    }

    /// How long and how exactly to look.
    struct Effort: Sendable {
        /// Seconds after which the best so far is taken.
        var seconds = 60.0

        /// How far from the bound a solution may be, as a share of it.
        var gap = 0.0
    }

    /// The branches after which a plain search is given up.
    private static let plainNodes: Int32 = 200

    private typealias Model = UnsafeMutableRawPointer
    private typealias Numbers = UnsafePointer<Double>

    /// The library reads its settings through globals: one search runs at a time.
    private static let turn = Mutex(())

    private let symbols: CBCSymbols

    /// Opens the library.
    init() throws(Failure) {
        guard let symbols = CBCSymbols.shared else { throw .notInstalled }
        self.symbols = symbols
    }

    /// The solver and its version, as a proof names it.
    var name: String { "CBC \(String(cString: symbols.version()))" }

    /// The best values for a program.
    ///
    /// Most plans are whole numbers as soon as the rows are kept, so a plain search comes first;
    /// where that is not soon done, all that the solver knows is put to use.
    func solve(_ program: IntegerProgram, effort: Effort = Effort()) -> Solution {
        guard !program.columns.isEmpty else { return Self.empty(program) }
        return Self.turn.withLock { _ in
            attempt(program, effort, isPlain: true)
                ?? attempt(program, effort, isPlain: false) ?? .undecided
        }
    }

    /// One search; of a plain one that was cut short, nothing comes.
    private func attempt(
        _ program: IntegerProgram,
        _ effort: Effort,
        isPlain: Bool
    ) -> Solution? {
        guard let model = symbols.newModel() else { return nil }
        defer { symbols.deleteModel(model) }
        load(program, into: model)
        symbols.setLogLevel(model, 0)
        symbols.setMaximumSeconds(model, effort.seconds)
        symbols.setAllowableGap(model, 1e-6)
        symbols.setAllowableFractionGap(model, effort.gap)
        if isPlain {
            for name in ["preprocess", "cuts", "heuristicsOnOff"] {
                symbols.setParameter(model, name, "off")
            }
            symbols.setMaximumNodes(model, Self.plainNodes)
        }
        _ = symbols.solve(model)
        let isDone =
            symbols.isProvenOptimal(model) != 0 || symbols.isProvenInfeasible(model) != 0
        return isPlain && !isDone ? nil : solution(model, program)
    }

    private static func empty(_ program: IntegerProgram) -> Solution {
        let isKept = program.rows.allSatisfy { $0.lower <= 0 && 0 <= $0.upper }
        return isKept ? .found(.init(values: [], cost: 0, bound: 0)) : .impossible
    }

    private func solution(_ model: Model, _ program: IntegerProgram) -> Solution {
        if symbols.isProvenInfeasible(model) != 0 { return .impossible }
        guard let values = symbols.bestSolution(model) else { return .undecided }
        let best = (0..<program.columns.count).map { column in
            let value = unsafe values[column]
            return program.columns[column].isWhole ? value.rounded() : value
        }
        let cost = zip(program.columns, best).reduce(0) { $0 + $1.0.cost * $1.1 }
        let bound = min(symbols.bestPossibleValue(model), cost)
        return .found(.init(values: best, cost: cost, bound: bound))
    }

    private func load(_ program: IntegerProgram, into model: Model) {
        let matrix = ColumnMatrix(program)
        symbols.loadProblem(
            model,
            Int32(program.columns.count),
            Int32(program.rows.count),
            matrix.starts,
            matrix.indices,
            matrix.values,
            program.columns.map { _ in 0 },
            program.columns.map(\.upper),
            program.columns.map(\.cost),
            program.rows.map { max($0.lower, -1e30) },
            program.rows.map { min($0.upper, 1e30) }
        )
        for (column, definition) in program.columns.enumerated() where definition.isWhole {
            symbols.setInteger(model, Int32(column))
        }
    }
}

/// The rows of a program by columns, as solvers take them.
private struct ColumnMatrix {
    var starts: [Int32] = [0]
    var indices: [Int32] = []
    var values: [Double] = []

    init(_ program: IntegerProgram) {
        var columns: [[(row: Int32, factor: Double)]] = Array(
            repeating: [],
            count: program.columns.count
        )
        for (row, definition) in program.rows.enumerated() {
            for term in definition.terms {
                columns[term.column].append((Int32(row), term.factor))
            }
        }
        for column in columns {
            for (row, factor) in column.merged {
                indices.append(row)
                values.append(factor)
            }
            starts.append(Int32(indices.count))
        }
    }
}

extension [(row: Int32, factor: Double)] {
    /// The entries with those of one row added up.
    fileprivate var merged: [(row: Int32, factor: Double)] {
        reduce(into: []) { merged, entry in
            if let last = merged.last, last.row == entry.row {
                merged[merged.count - 1].factor += entry.factor
            } else {
                merged.append(entry)
            }
        }
    }
}
