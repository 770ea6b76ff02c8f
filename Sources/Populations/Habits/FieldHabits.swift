/// How fields that are not about a partner of some kind are filled, by record and field.
///
/// A test holds the names to the model that comes with the command.
enum FieldHabits {
    /// The rule that some schools are excused from.
    static let waivedRule = "r5.training"

    /// How often fields are written, where that is not as often as anything is.
    static let chances: [String: Chance] = [
        "plan.aims": .with(.planning),
        "support.training-days-per-year": .with(.recording),
        "inventory.not-applicable": .excusing,
        "inventory.waivers": .waiving,
        "evidence.where": .of(0.8),
        "evidence.expires": .of(0.4),
        "statement.pack": .of(0.3),
        "waiver.pack": .of(0.3),
    ]

    /// How many records a list of them holds.
    static let counts: [String: ClosedRange<Int>] = [
        "aim": 1...4, "shortfall": 0...3, "evidence": 1...3, "statement": 1...1, "waiver": 1...1,
    ]

    /// What fields are filled with.
    static let values: [String: Sketch] = plan.merging(support) { first, _ in first }
        .merging(papers) { first, _ in first }

    private static let plan: [String: Sketch] = [
        "plan.agreed": .either(
            .with(.planning),
            .day(-420...(-15)),
            .either(.of(0.5), .day(-1500...(-760)), .nothing)
        ),
        "plan.review-due": .either(.with(.planning), .day(10...350), .day(-320...(-5))),
        "plan.in-school-plan": .yes(with: .means),
        "aim.title": .inTurn([
            .text("Every Year 7 reads for pleasure"),
            .text("Students can research alone by the end of Year 9"),
            .text("Every student feels at home in the library"),
            .text("Those who read least read more"),
            .text("Careers and the library work as one"),
            .text("Sixth formers find and weigh evidence"),
            .text("Families borrow with their children"),
        ]),
        "shortfall.title": .inTurn([
            .text("Too few graphic novels"), .text("No academic articles for projects"),
            .text("Few books in the languages spoken at home"), .text("No e-books or audiobooks"),
            .text("Old books on science and careers"), .text("Hardly any dyslexia-friendly books"),
        ]),
    ]

    private static let support: [String: Sketch] = [
        "support.hours-per-term": .either(
            .with(.means),
            .number(6...30, step: 1),
            .number(0...5, step: 1)
        ),
        "support.budget": .either(
            .with(.means),
            .money(2...60, step: 50),
            .money(0...0, step: 1)
        ),
        "support.training-days-per-year": .either(
            .waiving,
            .number(0...0, step: 1),
            .either(.with(.means), .number(1...4, step: 1), .number(0...0, step: 1))
        ),
        "support.cover-for-meetings": .yes(with: .means),
        "support.travel-paid": .yes(with: .means),
        "support.line-manager": .either(
            .with(.means),
            .texts("deputy head", "assistant head", "head of English", "business manager"),
            .nothing
        ),
        "support.head-signed-off": .either(
            .with(.planning),
            .day(-330...(-5)),
            .either(.of(0.5), .day(-1100...(-380)), .nothing)
        ),
    ]

    private static let papers: [String: Sketch] = [
        "evidence.what": .texts(
            "Service agreement",
            "Minutes of the meeting",
            "E-mail that confirms the visit",
            "Register of the session",
            "Loan figures for the term",
            "Photo on the school website",
            "Entry in the school calendar",
            "Invoice",
            "Certificate of the course"
        ),
        "evidence.where": .texts(
            "office/agreements.pdf",
            "library/minutes-autumn.docx",
            "shared/visits.xlsx",
            "library/photos/autumn",
            "website/library",
            "finance/invoices.pdf"
        ),
        "evidence.date": .day(-330...(-1)),
        "evidence.owner": .texts("librarian", "library assistant", "deputy head"),
        "evidence.expires": .either(.with(.review), .day(20...360), .day(-100...(-2))),
        "statement.because": .texts(
            "Nobody at the school needs it this year",
            "The post is vacant until January",
            "The trust does this for all its schools"
        ),
        "waiver.rule": .text(waivedRule),
        "waiver.because": .text("Training year moved to the summer term"),
        "waiver.by": .texts("deputy head", "head teacher"),
        "waiver.from": .day(-80...(-10)),
        "waiver.until": .day(20...200),
    ]
}
