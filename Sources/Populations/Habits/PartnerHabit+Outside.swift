extension PartnerHabit {
    /// Partners outside the school.
    static let outside = services + neighbours + bodies

    private static let services = [
        PartnerHabit(
            kind: "school-library-services",
            share: 0.55,
            profession: "librarians",
            reach: "wider",
            names: ["{town} Schools Library Service", "County Schools Library Service"],
            purposes: [
                "supplement-provision", "advice", "training", "current-awareness", "exchange-ideas",
            ],
            activities: ["Termly project loan", "Yearly advisory visit"],
            gains: ["340 extra books borrowed by Year 8"],
            cost: 6...40
        ),
        PartnerHabit(
            kind: "public-libraries",
            share: 0.7,
            most: 2,
            profession: "librarians",
            reach: "local",
            names: ["{town} Library", "Central library, {town}"],
            purposes: [
                "student-benefit", "supplement-provision", "exchange-ideas", "joint-development",
            ],
            activities: ["Class joining visit", "Summer reading challenge"],
            gains: ["Two Year 7 classes joined the branch"]
        ),
        PartnerHabit(
            kind: "youth-services",
            share: 0.25,
            profession: "social-and-youth-workers",
            reach: "local",
            names: ["{town} Youth Centre"],
            purposes: ["student-benefit", "joint-development"],
            activities: ["Holiday reading group"],
            gains: ["Fifteen young people in a holiday group"]
        ),
        PartnerHabit(
            kind: "social-care-services",
            share: 0.2,
            profession: "social-and-youth-workers",
            reach: "local",
            names: ["Virtual school for children in care"],
            purposes: ["advice", "student-benefit", "sponsorship"],
            activities: ["Books of their own for children in care"],
            gains: ["Every child in care owns a book"]
        ),
        PartnerHabit(
            kind: "other-local-authority",
            share: 0.35,
            profession: "other",
            reach: "wider",
            names: ["{town} Museum", "County archives", "Music service"],
            purposes: ["student-benefit", "supplement-provision"],
            activities: ["Loan boxes of objects"],
            gains: ["Year 8 handled objects from the archive"],
            cost: 0...6
        ),
    ]

    private static let neighbours = [
        PartnerHabit(
            kind: "wider-school-community",
            share: 0.5,
            most: 2,
            profession: "other",
            reach: "local",
            names: ["Governors", "Rotary club of {town}", "Former students' society"],
            purposes: ["sponsorship", "student-benefit"],
            activities: ["Prizes for readers"],
            gains: ["Prizes for forty readers"]
        ),
        PartnerHabit(
            kind: "parents",
            share: 0.6,
            profession: "other",
            reach: "local",
            names: ["Parents' association", "Parent volunteers"],
            purposes: ["sponsorship", "student-benefit"],
            activities: ["Second-hand book sale", "Volunteers at the desk"],
            gains: ["£400 for new books"]
        ),
        PartnerHabit(
            kind: "feeder-schools",
            share: 0.65,
            most: 6,
            profession: "teachers",
            reach: "local",
            names: [
                "{town} Primary School", "St Mary's Primary School, {town}",
                "Park Lane Primary School", "Church Road Primary School", "Hillside Junior School",
            ],
            purposes: ["student-benefit", "joint-development", "exchange-ideas"],
            activities: ["Story morning for Year 6", "Shared summer reading list"],
            gains: ["Year 6 know the library before they arrive"]
        ),
        PartnerHabit(
            kind: "further-and-higher-education",
            share: 0.45,
            most: 2,
            profession: "academics",
            reach: "wider",
            names: ["{town} College", "University library"],
            purposes: ["student-benefit", "supplement-provision", "advice"],
            activities: ["Visit to the university library"],
            gains: ["Sixth formers read academic articles"]
        ),
        PartnerHabit(
            kind: "book-trade",
            share: 0.75,
            most: 3,
            profession: "publishers-and-booksellers",
            reach: "national",
            names: ["{town} Bookshop", "A library supplier", "A publisher"],
            purposes: ["supplement-provision", "current-awareness", "student-benefit"],
            activities: ["Book fair"],
            gains: ["Every Year 7 chose a book of their own"],
            cost: 2...30
        ),
        PartnerHabit(
            kind: "book-trade",
            share: 0.35,
            profession: "authors-and-artists",
            reach: "national",
            names: ["A visiting author", "An illustrator", "A poet"],
            purposes: ["student-benefit", "exchange-ideas", "joint-development"],
            activities: ["Author visit", "Writing workshop"],
            gains: ["Two hundred students met an author"],
            cost: 3...14
        ),
    ]

    private static let bodies = [
        PartnerHabit(
            kind: "national-organisations",
            share: 0.6,
            profession: "librarians",
            reach: "national",
            names: ["School Library Association"],
            directory: "school-library-association",
            purposes: ["current-awareness", "training", "advice", "exchange-ideas"],
            activities: ["Webinars", "Branch meeting"],
            gains: ["Books chosen by reviews"],
            cost: 2...4
        ),
        PartnerHabit(
            kind: "national-organisations",
            share: 0.45,
            profession: "other",
            reach: "national",
            names: ["A national reading charity"],
            purposes: ["student-benefit", "current-awareness", "training"],
            activities: ["National reading challenge"],
            gains: ["Year 7 took part in a reading challenge"]
        ),
        PartnerHabit(
            kind: "national-organisations",
            share: 0.4,
            profession: "librarians",
            reach: "national",
            names: ["CILIP School Libraries Group"],
            directory: "cilip-school-libraries-group",
            purposes: ["exchange-ideas", "joint-development", "training"],
            activities: ["Regional meeting"],
            gains: ["Ideas from other schools"]
        ),
        PartnerHabit(
            kind: "international-organisations",
            share: 0.2,
            profession: "librarians",
            reach: "international",
            names: ["A partner school in France", "An international association"],
            purposes: ["exchange-ideas", "student-benefit"],
            activities: ["Letters between classes"],
            gains: ["Forty letters from students abroad"]
        ),
    ]
}
