/// What a question sheet says of its own accord, in one language.
struct SheetWords {
    let kicker: String
    let howTo: [String]
    let yes: String
    let no: String
    let day: String
    let month: String
    let year: String
    let latitude: String
    let longitude: String
    let tickOne: String
    let tickAll: String
    let needed: String
    let none: String
    let of: String
    let thisOne: String
    let asks: String
    let asksLead: String
    let evidence: String
    let filledIn: String

    static func of(_ language: String) -> SheetWords { language == "cy" ? .welsh : .english }

    static let english = SheetWords(
        kicker: "Question sheet",
        howTo: [
            "Leave blank what you do not know. A blank counts as “not known”, never as a fault.",
            "Write “none” where you know that there is nothing.",
            "Write roles, such as deputy head, and never people's names.",
            "The small grey words are the names of the fields: type your answers into the inventory in the order of this sheet.",
        ],
        yes: "Yes",
        no: "No",
        day: "day",
        month: "month",
        year: "year",
        latitude: "Latitude",
        longitude: "Longitude",
        tickOne: "Tick one.",
        tickAll: "Tick all that apply.",
        needed: "needed",
        none: "none",
        of: "of",
        thisOne: "this partner",
        asks: "What the guideline asks",
        asksLead:
            "You need not write anything here: the answers above are what is checked. Use the lines for notes, for a visit or for the person who types the answers in.",
        evidence: "Would do as evidence:",
        filledIn: "Filled in by (role) and on"
    )

    static let welsh = SheetWords(
        kicker: "Taflen gwestiynau",
        howTo: [
            "Gadewch yn wag yr hyn nad ydych yn ei wybod. Mae lle gwag yn golygu “ddim yn hysbys”, byth yn fai.",
            "Ysgrifennwch “none” lle rydych yn gwybod nad oes dim.",
            "Ysgrifennwch rolau, fel dirprwy bennaeth, a byth enwau pobl.",
            "Y geiriau bach llwyd yw enwau'r meysydd: teipiwch eich atebion yn nhrefn y daflen hon.",
        ],
        yes: "Ie",
        no: "Na",
        day: "dydd",
        month: "mis",
        year: "blwyddyn",
        latitude: "Lledred",
        longitude: "Hydred",
        tickOne: "Ticiwch un.",
        tickAll: "Ticiwch bob un sy'n berthnasol.",
        needed: "angenrheidiol",
        none: "dim",
        of: "o",
        thisOne: "y partner hwn",
        asks: "Beth mae'r canllawiau yn ei ofyn",
        asksLead:
            "Nid oes rhaid ysgrifennu dim yma: yr atebion uchod sy'n cael eu gwirio. Defnyddiwch y llinellau ar gyfer nodiadau.",
        evidence: "Byddai hyn yn ddigon fel tystiolaeth:",
        filledIn: "Llenwyd gan (rôl) ac ar"
    )
}
