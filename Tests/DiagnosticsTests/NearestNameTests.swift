import Diagnostics
import Testing

@Suite struct NearestNameTests {
    private let names = ["name", "nation", "phase", "postcode", "last-contact", "kind", "p"]

    @Test(arguments: [
        ("nme", "name"), ("naem", "name"), ("Name", "name"), ("postcod", "postcode"),
        ("last_contact", "last-contact"), ("natoin", "nation"), ("knid", "kind"),
    ])
    func `finds the name that slips of the keyboard lead from`(name: String, wanted: String) {
        #expect(NearestName.of(name, in: names) == wanted)
    }

    @Test(arguments: ["library", "", "q", "zzzz", "name"])
    func `finds nothing where nothing is near`(name: String) {
        #expect(NearestName.of(name, in: names) == nil)
    }

    @Test func `takes the first of equals`() {
        #expect(NearestName.of("aims", in: ["aimx", "aimy"]) == "aimx")
    }

    @Test func `counts a swap as one slip`() {
        #expect(NearestName.of("abdc", in: ["abxy", "abcd"]) == "abcd")
    }
}
