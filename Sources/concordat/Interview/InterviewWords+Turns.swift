import Rules

extension InterviewWords {
    static let blank = LocalizedText([
        "en": "Nothing was typed. - leaves the question for later, ? explains it.",
        "cy": "Ni theipiwyd dim. Mae - yn gadael y cwestiwn tan eto, ? yn ei egluro.",
    ])
    static let near = LocalizedText(["en": "Did you mean '{word}'?", "cy": "Ai '{word}' yw?"])
    static let needed = LocalizedText([
        "en": "This one is needed: nothing can be saved without it.",
        "cy": "Mae angen hwn: ni ellir cadw dim hebddo.",
    ])
    static let noNone = LocalizedText([
        "en": "There has to be an answer here; none is not one.",
        "cy": "Rhaid cael ateb yma; nid yw none yn un.",
    ])
    static let skipped = LocalizedText([
        "en": "Left for another time.", "cy": "Gadawyd tan eto.",
    ])
    static let nothingBack = LocalizedText([
        "en": "There is nothing to take back.", "cy": "Nid oes dim i'w dynnu yn ôl.",
    ])
    static let tookBack = LocalizedText([
        "en": "Taken back.", "cy": "Tynnwyd yn ôl.",
    ])
    static let tooLong = LocalizedText([
        "en": "That line is longer than any answer can be. Please shorten it.",
        "cy": "Mae'r llinell honno'n hirach nag y gall unrhyw ateb fod. Byrhewch hi.",
    ])
    static let noText = LocalizedText([
        "en": "That is not text that can be read. Please type it again.",
        "cy": "Nid testun y gellir ei ddarllen yw hwnnw. Teipiwch ef eto.",
    ])
    static let changed = LocalizedText([
        "en": "{path} was changed by something else meanwhile. It is read again; your last answer "
            + "is not in it.",
        "cy": "Newidiwyd {path} gan rywbeth arall yn y cyfamser. Caiff ei ddarllen eto; nid yw "
            + "eich ateb olaf ynddo.",
    ])
    static let cannotWrite = LocalizedText([
        "en": "This cannot be written without changing something else in the file. Please write "
            + "{field} in it yourself.",
        "cy": "Ni ellir ysgrifennu hyn heb newid rhywbeth arall yn y ffeil. Ysgrifennwch {field} "
            + "ynddi eich hun.",
    ])
    static let firstEntry = LocalizedText([
        "en": "One at a time. none where there are none, - to leave it for later.",
        "cy": "Un ar y tro. none lle nad oes dim, - i'w adael tan eto.",
    ])
    static let nextEntry = LocalizedText([
        "en": "Another? Just press Enter when there are no more.",
        "cy": "Un arall? Gwasgwch Enter pan nad oes rhagor.",
    ])
    static let dropped = LocalizedText([
        "en": "That entry is not kept, for it is not whole.",
        "cy": "Ni chedwir y cofnod hwnnw, gan nad yw'n gyflawn.",
    ])
    static let whichList = LocalizedText(["en": "Add to which list?", "cy": "At ba restr?"])
    static let done = LocalizedText([
        "en": "All {rules} findings are known. To read them:",
        "cy": "Mae pob un o'r {rules} canfyddiad yn hysbys. I'w darllen:",
    ])
    static let stopped = LocalizedText([
        "en": "{known} of {rules} findings known; {questions} {questions|question|questions} left. "
            + "To go on at any time:",
        "cy": "{known} o {rules} canfyddiad yn hysbys; {questions} cwestiwn ar ôl. I barhau unrhyw "
            + "bryd:",
    ])
    static let notMade = LocalizedText([
        "en": "Nothing was written.", "cy": "Ni ysgrifennwyd dim.",
    ])
}
