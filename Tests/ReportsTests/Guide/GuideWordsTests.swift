import Testing

@testable import Reports

@Suite struct GuideWordsTests {
    @Test func `every word has its Welsh`() {
        let english = Mirror(reflecting: GuideWords.english).children
        let welsh = Mirror(reflecting: GuideWords.welsh).children
        for (one, other) in zip(english, welsh) {
            #expect("\(one.value)" != "\(other.value)", "\(one.label ?? "")")
        }
    }
}
