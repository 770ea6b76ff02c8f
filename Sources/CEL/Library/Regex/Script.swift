/// The scripts that patterns may name, from Unicode 14.0 (Scripts.txt).
enum Script: String, Sendable, CaseIterable {
    case arabic = "Arabic"
    case armenian = "Armenian"
    case bengali = "Bengali"
    case cyrillic = "Cyrillic"
    case devanagari = "Devanagari"
    case ethiopic = "Ethiopic"
    case georgian = "Georgian"
    case greek = "Greek"
    case gujarati = "Gujarati"
    case gurmukhi = "Gurmukhi"
    case han = "Han"
    case hangul = "Hangul"
    case hebrew = "Hebrew"
    case hiragana = "Hiragana"
    case katakana = "Katakana"
    case latin = "Latin"
    case tamil = "Tamil"
    case telugu = "Telugu"
    case thai = "Thai"

    /// The scalars of the script.
    var ranges: [ClosedRange<UInt32>] {
        switch self {
        case .arabic: Self.arabicRanges
        case .armenian: Self.armenianRanges
        case .bengali: Self.bengaliRanges
        case .cyrillic: Self.cyrillicRanges
        case .devanagari: Self.devanagariRanges
        case .ethiopic: Self.ethiopicRanges
        case .georgian: Self.georgianRanges
        case .greek: Self.greekRanges
        case .gujarati: Self.gujaratiRanges
        case .gurmukhi: Self.gurmukhiRanges
        case .han: Self.hanRanges
        case .hangul: Self.hangulRanges
        case .hebrew: Self.hebrewRanges
        case .hiragana: Self.hiraganaRanges
        case .katakana: Self.katakanaRanges
        case .latin: Self.latinRanges
        case .tamil: Self.tamilRanges
        case .telugu: Self.teluguRanges
        case .thai: Self.thaiRanges
        }
    }
}
