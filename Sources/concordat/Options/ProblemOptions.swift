import ArgumentParser

/// What commands that read files share: how they print what is wrong with them.
struct ProblemOptions: ParsableArguments {
    @Option(
        help: """
            How to print what is wrong with files, on standard error: text, or json for one array.
            """
    )
    var diagnostics = ProblemFormat.text

    /// Does a command's work with a loader and prints what is wrong with the files that it read.
    ///
    /// - Throws: what the work throws; the exit status is the same for either format.
    func reporting(_ work: (inout Loader) throws -> Void) throws {
        var loader = Loader(diagnostics)
        let result = Result { try work(&loader) }
        if case .failure(let failure as FileFailure) = result { loader.say(failure) }
        try loader.finish()
        if case .failure(is FileFailure) = result { throw ExitCode(2) }
        if case .failure(let fault as ValidationError) = result {
            Terminal.error("Error: \(fault.message)")
            throw ExitCode.validationFailure
        }
        try result.get()
    }
}
