import Testing

@testable import Partners

@Suite struct PostcodeTests {
    @Test(arguments: [
        ("PE28 4AA", "PE28"), ("pe284aa", "PE28"), (" PE28  4AA ", "PE28"), ("PE28", "PE28"),
        ("M1 1AE", "M1"), ("M11AE", "M1"), ("EC2Y 8BB", "EC2Y"), ("W1A 1AA", "W1A"), ("B33", "B33"),
    ])
    func `finds the district`(text: String, outcode: String) {
        #expect(Postcode(text)?.outcode == outcode)
    }

    @Test(arguments: [
        "", "P", "28", "PE", "PEE28 4AA", "PE28 44A", "PE284 AAA", "PE28-4AA", "Huntingdon",
        "PE28 4AA PE28 4AA", "PË28 4AA",
    ])
    func `refuses what has another shape`(text: String) { #expect(Postcode(text) == nil) }

    @Test func `writes it as on an envelope`() {
        #expect(Postcode("ec2y8bb")?.description == "EC2Y 8BB")
        #expect(Postcode("ec2y")?.description == "EC2Y")
    }
}
