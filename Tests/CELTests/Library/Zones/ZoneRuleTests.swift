import Testing

@testable import CEL

/// Rules for all years, as files of time zones end with.
@Suite struct ZoneRuleTests {
    @Test(arguments: [
        ("UTC0", 0, 0), ("<+0545>-5:45", 0, 20_700), ("EST5", 0, -18_000),
        ("XXX-1:02:03", 0, 3723), ("XXX+24", 0, -86_400),
        // 2026-03-29T00:59:59Z and the second after it; 2026-10-25T00:59:59Z and after it.
        ("GMT0BST,M3.5.0/1,M10.5.0", 1_774_745_999, 0),
        ("GMT0BST,M3.5.0/1,M10.5.0", 1_774_746_000, 3600),
        ("GMT0BST,M3.5.0/1,M10.5.0", 1_792_889_999, 3600),
        ("GMT0BST,M3.5.0/1,M10.5.0", 1_792_890_000, 0),
        // Summer over the new year, half an hour of it: 2026-04-04T15:00:00Z.
        ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1_767_225_600, 39_600),
        ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1_775_314_799, 39_600),
        ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1_775_314_800, 37_800),
        // Winter time named as the other one: Dublin.
        ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_767_225_600, 0),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_782_864_000, 3600),
        // Always summer: from the first second of the year to an hour after its end.
        ("XXX3EDT4,0/0,J365/23", 1_767_225_600, -14_400), ("XXX3EDT4,0/0,J365/23", 0, -14_400),
        // 60 is 1 March in every year by J60, and 1 March only in a leap year by 60.
        ("AAA0BBB,J60/0,J61/0", 1_772_323_200, 3600),
        ("AAA0BBB,J60/0,J61/0", 1_709_251_200, 3600), ("AAA0BBB,60/0,61/0", 1_709_251_200, 3600),
        ("AAA0BBB,60/0,61/0", 1_772_323_200, 0),
    ])
    func `gives the offset`(rule: String, seconds: Int64, offset: Int64) throws {
        #expect(try #require(ZoneRule(rule)).offset(at: seconds) == offset)
    }

    @Test(arguments: [
        "", "UTC", "U0", "UT0", "0", "<>0", "<A0", "UTC25", "UTC0:60", "UTC0 ", "EST5EDT",
        "EST5EDT,", "EST5EDT,M3.2.0", "EST5EDT,M3.2.0,", "EST5EDT,M13.2.0,M11.1.0",
        "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.0.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0",
        "EST5EDT,J0,J365", "EST5EDT,366,1", "EST5EDT,M3.2.0/168,M11.1.0",
        "EST5EDT,M3.2.0,M11.1.0,", "EST99999999999999999999",
    ])
    func `refuses what is no rule`(rule: String) {
        #expect(ZoneRule(rule) == nil)
    }
}
