extension PartnerHabit {
    /// The fields of a partnership that is kept up.
    var live: [String: Habit] {
        fixed.merging([
            "status": Habit(.with(.recording), .text("active")),
            "last-contact": Habit(
                .with(.recording),
                .either(.with(.contact), .day(-330...0), .day(-800...(-370)))
            ),
            "next-review": Habit(
                .with(.recording),
                .either(
                    .with(.review),
                    .day(10...350),
                    .either(.of(0.3), .nothing, .day(-400...(-5)))
                )
            ),
            "frequency": Habit(
                .of(0.6),
                .texts("weekly", "monthly", "half-termly", "termly", "yearly")
            ),
            "lead": Habit(
                .with(.recording),
                .either(.with(.review), .texts("librarian", "library assistant"), .nothing)
            ),
            "purposes": Habit(.with(.recording), .someOf(purposes.map(\.asJSON), 1...3)),
            "activities": Habit(.of(0.7), .someOf(activities.map(\.asJSON), 1...2)),
            "benefits": Habit(.with(.recording), benefits),
            "student-benefit": Habit(
                .with(.recording),
                .either(.with(.benefits), .oneOf(gains.map { .text($0) }), .nothing)
            ),
            "aims": Habit(.with(.planning)),
            "evidence": Habit(.with(.benefits)),
        ]) { $1 }.merging(providing) { $1 }
    }

    /// The fields of a partnership that is planned, or has gone quiet.
    var idle: [String: Habit] {
        fixed.merging([
            "status": Habit(.with(.recording), .texts("planned", "lapsed", "lapsed", "ended")),
            "last-contact": Habit(.of(0.6), .day(-1200...(-400))),
            "next-review": Habit(.of(0.1), .day(10...200)),
            "lead": Habit(.of(0.5), .text("librarian")),
            "purposes": Habit(.of(0.6), .someOf(purposes.map(\.asJSON), 1...2)),
        ]) { $1 }.merging(
            [
                "frequency", "supplies", "aims", "activities", "users-told", "benefits",
                "student-benefit", "evidence", "renewal", "cost",
            ].map { ($0, Habit(.never)) }
        ) { $1 }
    }

    /// What is so whatever becomes of it.
    private var fixed: [String: Habit] {
        [
            "id": Habit(.always, .numbered(Array("\"\(kind)-".utf8))),
            "partner": Habit(.always, .inTurn(names.map { .text($0) })),
            "directory": directory.map { Habit(.of(0.8), .text($0)) } ?? Habit(.never),
            "kind": Habit(.always, .text(kind)),
            "profession": Habit(.with(.recording), .text(profession)),
            "since": Habit(.of(0.7), .day(-3200...(-400))),
            "reach": Habit(.with(.recording), .text(reach)),
        ]
    }

    /// Whether it gives the library what it lacks.
    private var supplements: Bool { purposes.contains("supplement-provision") }

    /// What goes with providing something: users who know of it, a price, a day to renew.
    private var providing: [String: Habit] {
        [
            "users-told": Habit(
                supplements ? .with(.recording) : .never,
                .either(
                    .with(.benefits),
                    .texts(
                        "Library page of the school website",
                        "Poster in the library",
                        "Assembly in September",
                        "Newsletter to families"
                    ),
                    .nothing
                )
            ),
            "cost": cost.map { Habit(.with(.recording), .money($0, step: 50)) } ?? Habit(.never),
            "renewal": Habit(
                .with(.recording),
                cost == nil ? .nothing : .either(.with(.review), .day(30...400), .day(-200...(-5)))
            ),
            "supplies": Habit(supplements ? .with(.recording) : .never),
        ]
    }

    private var benefits: Sketch {
        .record([
            Sketch.Part("library", .always, gained(1...3)),
            Sketch.Part("partner", .with(.recording), gained(0...2)),
        ])
    }

    private func gained(_ range: ClosedRange<Int>) -> Sketch {
        .either(.with(.benefits), .someOf(Self.benefitWords, range), .someOf([], 0...0))
    }

    private static let benefitWords = [
        "plans-and-targets", "mutual-support", "shared-resources", "joint-planning",
        "learning-from-others", "sponsorship", "raised-profile",
    ].map(\.asJSON)
}
