import ArgumentParser
import Reports

/// What commands share that write something out: how, and where to.
struct DeliveryOptions: ParsableArguments {
    @Option(help: "text, json or html.")
    var format = AuthorFormat.text

    @Option(help: "Write it to this file.")
    var output: String?

    /// How text is laid out: plainly where it goes to a file.
    var style: TextStyle { output == nil ? Terminal.style : TextStyle() }

    /// Prints a text, or writes it to the file that was named.
    func deliver(_ text: String) throws {
        guard let output else {
            print(text, terminator: "")
            return
        }
        try FileText.write(text, to: output)
    }
}

extension AuthorFormat: ExpressibleByArgument {}
