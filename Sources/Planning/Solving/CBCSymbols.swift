import Glibc

/// The functions of CBC's C interface (Cbc_C_Interface.h, version 2.10), found by their names.
struct CBCSymbols: Sendable {
    typealias Model = UnsafeMutableRawPointer
    typealias Act = @convention(c) (Model) -> Void
    typealias Ask = @convention(c) (Model) -> Int32
    typealias SetNumber = @convention(c) (Model, Double) -> Void
    typealias SetWhole = @convention(c) (Model, Int32) -> Void
    typealias Load =
        @convention(c) (
            Model, Int32, Int32, UnsafePointer<Int32>, UnsafePointer<Int32>, UnsafePointer<Double>,
            UnsafePointer<Double>, UnsafePointer<Double>, UnsafePointer<Double>,
            UnsafePointer<Double>, UnsafePointer<Double>
        ) -> Void

    let newModel: @convention(c) () -> Model?
    let deleteModel: Act
    let version: @convention(c) () -> UnsafePointer<CChar>
    let loadProblem: Load
    let setInteger: SetWhole
    let setLogLevel: SetWhole
    let setMaximumSeconds: SetNumber
    let setAllowableGap: SetNumber
    let setAllowableFractionGap: SetNumber
    let setMaximumNodes: SetWhole
    let setParameter: @convention(c) (Model, UnsafePointer<CChar>, UnsafePointer<CChar>) -> Void
    let solve: Ask
    let isProvenOptimal: Ask
    let isProvenInfeasible: Ask
    let bestSolution: @convention(c) (Model) -> UnsafePointer<Double>?
    let bestPossibleValue: @convention(c) (Model) -> Double

    /// The library as it was first opened; none where it is not installed.
    static let shared = CBCSymbols()

    private init?() {
        let names = ["libCbcSolver.so.3", "libCbcSolver.so"]
        guard let library = names.lazy.compactMap({ dlopen($0, RTLD_LAZY | RTLD_LOCAL) }).first,
            let newModel = dlsym(library, "Cbc_newModel"),
            let deleteModel = dlsym(library, "Cbc_deleteModel"),
            let version = dlsym(library, "Cbc_getVersion"),
            let loadProblem = dlsym(library, "Cbc_loadProblem"),
            let setInteger = dlsym(library, "Cbc_setInteger"),
            let setLogLevel = dlsym(library, "Cbc_setLogLevel"),
            let setMaximumSeconds = dlsym(library, "Cbc_setMaximumSeconds"),
            let setAllowableGap = dlsym(library, "Cbc_setAllowableGap"),
            let setFractionGap = dlsym(library, "Cbc_setAllowableFractionGap"),
            let setMaximumNodes = dlsym(library, "Cbc_setMaximumNodes"),
            let setParameter = dlsym(library, "Cbc_setParameter"),
            let solve = dlsym(library, "Cbc_solve"),
            let isProvenOptimal = dlsym(library, "Cbc_isProvenOptimal"),
            let isProvenInfeasible = dlsym(library, "Cbc_isProvenInfeasible"),
            let bestSolution = dlsym(library, "Cbc_bestSolution"),
            let bestPossibleValue = dlsym(library, "Cbc_getBestPossibleObjValue")
        else { return nil }
        self.newModel = unsafeBitCast(newModel, to: (@convention(c) () -> Model?).self)
        self.deleteModel = unsafeBitCast(deleteModel, to: Act.self)
        self.version = unsafeBitCast(
            version,
            to: (@convention(c) () -> UnsafePointer<CChar>).self
        )
        self.loadProblem = unsafeBitCast(loadProblem, to: Load.self)
        self.setInteger = unsafeBitCast(setInteger, to: SetWhole.self)
        self.setLogLevel = unsafeBitCast(setLogLevel, to: SetWhole.self)
        self.setMaximumSeconds = unsafeBitCast(setMaximumSeconds, to: SetNumber.self)
        self.setAllowableGap = unsafeBitCast(setAllowableGap, to: SetNumber.self)
        self.setAllowableFractionGap = unsafeBitCast(setFractionGap, to: SetNumber.self)
        self.setMaximumNodes = unsafeBitCast(setMaximumNodes, to: SetWhole.self)
        self.setParameter = unsafeBitCast(
            setParameter,
            to: (@convention(c) (Model, UnsafePointer<CChar>, UnsafePointer<CChar>) -> Void).self
        )
        self.solve = unsafeBitCast(solve, to: Ask.self)
        self.isProvenOptimal = unsafeBitCast(isProvenOptimal, to: Ask.self)
        self.isProvenInfeasible = unsafeBitCast(isProvenInfeasible, to: Ask.self)
        self.bestSolution = unsafeBitCast(
            bestSolution,
            to: (@convention(c) (Model) -> UnsafePointer<Double>?).self
        )
        self.bestPossibleValue = unsafeBitCast(
            bestPossibleValue,
            to: (@convention(c) (Model) -> Double).self
        )
    }
}
