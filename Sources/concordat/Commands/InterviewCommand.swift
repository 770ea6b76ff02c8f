import ArgumentParser
import Checking
import Reports
import Rules

/// `concordat interview`.
struct InterviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interview",
        abstract: "Ask what an inventory does not say, in the order that settles most soonest.",
        discussion: """
            Example: concordat interview my-school.yaml

            The file is made where there is none. Every answer is saved at once, beside your own \
            comments and layout; stop whenever you like, and the same command goes on. Answers may \
            also come from a pipe, one a line.

            Exit status: 0 where all findings are known, 1 where questions are left, 2 where \
            something could not be read, written or evaluated, 64 for wrong usage.
            """
    )

    @Argument(help: "The inventory file; it is made where it is not there.")
    var inventory: String

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Option(
        help: "The day to check for, such as 2026-11-20; the inventory's own otherwise.",
        transform: Day.init(argument:)
    )
    var asOf: Day?

    @Option(
        help: "en, unless you say cy; what has no Welsh yet is shown in English.",
        transform: LocalizedText.language
    )
    var language = "en"

    @Flag(help: "Print the questions in their order, with what each settles, and ask none.")
    var list = false

    @OptionGroup var problems: ProblemOptions

    mutating func validate() throws {
        guard inventory != "-" else {
            throw ValidationError("An interview writes to a file: name one.")
        }
    }

    func run() throws {
        try problems.reporting { loader in
            let checker = Checker(try loader.pack(rules, profile: profile), language: language)
            let isDone = list ? try listed(checker, &loader) : try asked(checker, &loader)
            if !isDone { throw ExitCode(1) }
        }
    }

    private func asked(_ checker: Checker, _ loader: inout Loader) throws -> Bool {
        let (today, isNew) = (try Day.today(), !FileText.exists(inventory))
        var talk = Conversation(language: language)
        if isNew {
            let new = NewInventory(path: inventory, checker: checker, day: asOf ?? today)
            guard try new.make(&talk) else { return false }
        }
        let model = checker.compiled.pack.model
        let file = try InventoryFile(inventory, model: model, &loader)
        guard let file else { throw loader.stop() }
        var interview = Interview(
            checker: checker,
            asOf: asOf,
            today: today,
            file: file,
            talk: talk,
            pending: isNew ? NewInventory.first : []
        )
        return try interview.run(&loader)
    }

    private func listed(_ checker: Checker, _ loader: inout Loader) throws -> Bool {
        let model = checker.compiled.pack.model
        guard let document = try loader.document(inventory),
            let read = InventoryReader.read(document, model: model, into: &loader.log),
            let progress = checker.progress(of: read, asOf: asOf, into: &loader.log)
        else { throw loader.stop() }
        let talk = Conversation(language: language)
        let figures = ["known": "\(progress.known)", "rules": "\(progress.findings.count)"]
        talk.say(InterviewWords.known, figures)
        for (place, question) in progress.questions.enumerated() {
            talk.say()
            talk.say("\(place + 1). \(question.text)")
            talk.say("\(question.path): \(question.use)", indent: 3)
        }
        return progress.unknown.isEmpty
    }
}
