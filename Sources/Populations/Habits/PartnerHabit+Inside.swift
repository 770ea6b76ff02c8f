extension PartnerHabit {
    /// Partners inside the school.
    static let inside = [
        PartnerHabit(
            kind: "senior-leaders",
            share: 0.85,
            profession: "teachers",
            names: ["Senior leadership team", "Deputy head for teaching"],
            purposes: ["advice", "joint-development", "exchange-ideas"],
            activities: ["Line-management meeting each half term", "Report to governors"],
            gains: ["Library lessons kept in the timetable"]
        ),
        PartnerHabit(
            kind: "pastoral-leaders",
            share: 0.7,
            most: 2,
            profession: "teachers",
            names: ["Heads of year", "Pastoral team"],
            purposes: ["student-benefit", "exchange-ideas"],
            activities: ["Quiet lunchtimes for those who need them", "Tutor-time reading"],
            gains: ["A quiet place at lunchtime for twelve students"]
        ),
        PartnerHabit(
            kind: "curriculum-leaders",
            share: 0.98,
            most: 6,
            profession: "teachers",
            names: [
                "English department", "History department", "Science department",
                "Geography department", "Art department", "Modern languages department",
            ],
            purposes: ["joint-development", "student-benefit", "exchange-ideas"],
            activities: ["Research lessons with Year 8", "Reading lists for every topic"],
            gains: ["Year 8 cite their sources", "Every Year 9 class borrows for its project"]
        ),
        PartnerHabit(
            kind: "clubs-and-societies",
            share: 0.7,
            most: 3,
            profession: "teachers",
            names: ["Book club", "Chess club", "Debating society", "Manga club"],
            purposes: ["student-benefit", "exchange-ideas"],
            activities: ["Weekly club in the library"],
            gains: ["Thirty members, half of them new readers"]
        ),
        PartnerHabit(
            kind: "enrichment",
            share: 0.6,
            profession: "teachers",
            names: ["Enrichment coordinator"],
            purposes: ["student-benefit", "joint-development"],
            activities: ["Essay prize"],
            gains: ["Eight entries for a national essay prize"]
        ),
        PartnerHabit(
            kind: "learning-support",
            share: 0.75,
            profession: "teachers",
            names: ["Learning support team", "SENCO"],
            purposes: ["student-benefit", "joint-development", "advice"],
            activities: ["Paired reading"],
            gains: ["Twelve students in Year 9 read aloud in pairs"]
        ),
        PartnerHabit(
            kind: "careers",
            share: 0.65,
            profession: "other",
            names: ["Careers leader"],
            purposes: ["student-benefit", "joint-development"],
            activities: ["Careers shelves renewed"],
            gains: ["Every Year 11 has met an employer"]
        ),
        PartnerHabit(
            kind: "transition",
            share: 0.6,
            profession: "teachers",
            names: ["Transition coordinator"],
            purposes: ["student-benefit", "joint-development"],
            activities: ["Library morning on moving-up day"],
            gains: ["New Year 7s borrow in their first week"]
        ),
        PartnerHabit(
            kind: "literacy-and-numeracy",
            share: 0.8,
            profession: "teachers",
            names: ["Literacy coordinator"],
            purposes: ["joint-development", "student-benefit", "training"],
            activities: ["Reading tests and what follows from them"],
            gains: ["Reading ages up by seven months"]
        ),
        PartnerHabit(
            kind: "eal",
            share: 0.45,
            profession: "teachers",
            names: ["EAL coordinator"],
            purposes: ["student-benefit", "advice"],
            activities: ["Dual-language books chosen together"],
            gains: ["Newcomers borrow in their own language"]
        ),
        PartnerHabit(
            kind: "safeguarding",
            share: 0.5,
            profession: "other",
            names: ["Safeguarding team"],
            purposes: ["advice", "training"],
            activities: ["Yearly training"],
            gains: ["Students know whom to ask"]
        ),
        PartnerHabit(
            kind: "student-council",
            share: 0.6,
            profession: "other",
            names: ["Student council"],
            purposes: ["exchange-ideas", "joint-development"],
            activities: ["Students choose a tenth of the new books"],
            gains: ["Students have a say"]
        ),
    ]
}
