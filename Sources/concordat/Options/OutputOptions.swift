import ArgumentParser
import Reports

/// What commands share that write one text out: where to.
struct OutputOptions: ParsableArguments {
    @Option(help: "The file to write; standard output unless you name one.")
    var output: String?

    /// How text is laid out: plainly where it goes to a file.
    var style: TextStyle { output == nil ? Terminal.style : TextStyle() }

    /// Prints a text, or writes it to the file that was named.
    func deliver(_ text: String) throws {
        guard let output else { return print(text, terminator: "") }
        try FileText.write(text, to: output)
    }
}
