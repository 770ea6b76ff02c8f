import Rules

/// What an interview says, in the language of the user.
struct InterviewWords {
    let language: String

    /// A text with its figures filled in.
    func callAsFunction(_ text: LocalizedText, _ figures: [String: String] = [:]) -> String {
        MessageTemplate.filled(text(language)) { figures[$0] ?? $0 }
    }

    static let intro = LocalizedText([
        "en": "Type your answer and press Enter. ? explains a question, - leaves it for later, "
            + "none says that there is none, back takes the last answer back, stop ends. "
            + "Every answer is saved at once.",
        "cy": "Teipiwch eich ateb a gwasgwch Enter. Mae ? yn egluro cwestiwn, - yn ei adael tan "
            + "eto, none yn dweud nad oes dim, back yn tynnu'r ateb olaf yn ôl, stop yn gorffen. "
            + "Mae pob ateb yn cael ei gadw ar unwaith.",
    ])
    static let more = LocalizedText([
        "en": "add puts another entry into a list at any question.",
        "cy": "Mae add yn rhoi cofnod arall mewn rhestr wrth unrhyw gwestiwn.",
    ])
    static let new = LocalizedText([
        "en": "{path} is not there yet, so it is made now. First, your school.",
        "cy": "Nid yw {path} yno eto, felly caiff ei greu nawr. Yn gyntaf, eich ysgol.",
    ])
    static let made = LocalizedText(["en": "{path} is made.", "cy": "Crëwyd {path}."])
    static let recorded = LocalizedText([
        "en": "{list} so far: {names}.", "cy": "{list} hyd yma: {names}.",
    ])
    static let known = LocalizedText([
        "en": "{known} of {rules} findings known.",
        "cy": "{known} o {rules} canfyddiad yn hysbys.",
    ])
    static let saved = LocalizedText(["en": "Saved: {answer}.", "cy": "Cadwyd: {answer}."])
    static let settles = LocalizedText([
        "en": "Settles {count} {count|finding|findings}: {titles}.",
        "cy": "Yn penderfynu {count} canfyddiad: {titles}.",
    ])
    static let helps = LocalizedText([
        "en": "Helps with {count} {count|finding|findings}: {titles}.",
        "cy": "Yn helpu gyda {count} canfyddiad: {titles}.",
    ])
    static let waiting = LocalizedText([
        "en": "{count} {count|finding waits|findings wait} for this: {titles}.",
        "cy": "Mae {count} canfyddiad yn aros am hyn: {titles}.",
    ])
    static let others = LocalizedText(["en": "and {count} more", "cy": "a {count} arall"])
    static let example = LocalizedText([
        "en": "For example: {example}", "cy": "Er enghraifft: {example}",
    ])
    static let oneOrMore = LocalizedText([
        "en": "Numbers or words, with commas between them.",
        "cy": "Rhifau neu eiriau, gyda choma rhyngddynt.",
    ])
    static let noChoices = LocalizedText([
        "en": "There is nothing to choose from yet: answer none, or add first.",
        "cy": "Nid oes dim i ddewis ohono eto: atebwch none, neu add yn gyntaf.",
    ])
    static let semicolons = LocalizedText([
        "en": "Put a semicolon between two.", "cy": "Rhowch hanner colon rhwng dau.",
    ])
    static let yesOrNo = LocalizedText(["en": "yes or no", "cy": "yes neu no"])
}
