import Testing

@testable import Partners

@Suite struct KnownNamesTests {
    @Test(arguments: [
        ("Huntingdon Library", "huntingdon  library", true), ("A.B. Books", "a b books", true),
        ("AB Books", "a b books", false), ("Llyfrgell Tŷ", "LLYFRGELL TŶ", true),
        ("Llyfrgell Tŷ", "Llyfrgell Ty", false), ("", "", true), ("-", "a", false),
        ("School 2", "School 3", false),
    ])
    func `names are compared by their letters and digits`(own: String, other: String, is same: Bool)
    {
        #expect(KnownNames([own]).contains(other) == same)
        #expect(KnownNames([own, "Tŷ"]).contains(other) == same)
        #expect(!KnownNames([]).contains(other))
    }

    @Test func `an authority is the school's own in any style, however often it is asked`() {
        let areas = KnownAreas("Leeds")
        for _ in 0..<2 {
            #expect(areas.isOwn("Leeds City Council") && !areas.isOwn("York"))
            #expect(!KnownAreas(nil).isOwn("Leeds"))
        }
    }
}
