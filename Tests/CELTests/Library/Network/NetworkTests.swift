import CEL
import Testing

/// Addresses and ranges as they are read, asked about and written.
@Suite struct NetworkTests {
    @Test(arguments: [
        ("0.0.0.0", "0.0.0.0"), ("255.255.255.255", "255.255.255.255"), ("::", "::"),
        ("0:0:0:0:0:0:0:0", "::"), ("::1", "::1"), ("1::", "1::"),
        ("2001:DB8::0068", "2001:db8::68"),
        ("1:0:0:2:0:0:0:3", "1:0:0:2::3"), ("1:0:0:2:3:0:0:4", "1::2:3:0:0:4"),
        ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"), ("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"),
        ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"), ("::ffff:192.168.0.1", "192.168.0.1"),
        ("::ffff:c0a8:1", "192.168.0.1"), ("::1.2.3.4", "::102:304"),
        ("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
    ])
    func `writes an address in its canonical form`(text: String, canonical: String) {
        #expect(run("string(ip('\(text)'))")?.line == "'\(canonical)'")
        #expect(run("ip.isCanonical('\(text)')")?.line == "\(text == canonical)")
    }

    @Test(arguments: [
        "", " ", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.00", "1..3.4", "1.2.3.4 ",
        "+1.2.3.4", "1.2.3.-4", "0x1.2.3.4", "1.2.3.4:80", ":", ":::", "1:", ":1", "1::2::3",
        "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4::5:6:7:8", "12345::", "g::", "::+1",
        "1.2.3.4::", "::1.2.3", "::1.2.3.4:5", "1:2:3:4:5:6:7:1.2.3.4", "[::1]", "::1/128", "é::1",
    ])
    func `refuses what is no address`(text: String) {
        #expect(run("isIP('\(text)')")?.line == "false")
        #expect(run("ip('\(text)')")?.line == "error 'ip': '\(text)' is not an IP address")
        let canonical = run("ip.isCanonical('\(text)')")?.line
        #expect(canonical == "error 'ip': '\(text)' is not an IP address")
    }

    @Test(arguments: [
        "", "/", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/08", "10.0.0.0/-1",
        "10.0.0.0/+8",
        "10.0.0.0/ 8", "10.0.0.0/8/8", "10.0.0/8", "::/129", "::/0128", "::ffff:10.0.0.0/104",
    ])
    func `refuses what is no range`(text: String) {
        #expect(run("isCIDR('\(text)')")?.line == "false")
        let line = run("cidr('\(text)')")?.line
        #expect(line == "error 'cidr': '\(text)' is not a range of IP addresses")
    }

    @Test(arguments: [
        ("cidr('0.0.0.0/0').containsIP('255.255.255.255')", "true"),
        ("cidr('::/0').containsIP('ffff::1')", "true"),
        ("cidr('::/0').containsIP('1.2.3.4')", "false"),
        ("cidr('10.0.0.1/32').containsIP('10.0.0.1')", "true"),
        ("cidr('10.0.0.1/32').containsIP('10.0.0.2')", "false"),
        ("cidr('::1/128').containsIP(ip('::1'))", "true"),
        ("cidr('10.0.0.0/8').containsIP('::ffff:10.0.0.1')", "true"),
        ("cidr('10.0.0.0/8').containsCIDR('10.0.0.0/8')", "true"),
        ("cidr('10.0.0.0/8').containsCIDR('11.0.0.0/16')", "false"),
        ("cidr('10.0.0.0/8').containsCIDR('::/16')", "false"),
        ("cidr('10.0.0.1/0').masked()", "0.0.0.0/0"), ("cidr('ff::1/0').masked()", "::/0"),
        ("cidr('ff::1/128').masked()", "ff::1/128"), ("cidr('10.0.0.1/8')", "10.0.0.1/8"),
        ("cidr('10.0.0.1/8') == cidr('10.0.0.2/8')", "false"),
        ("cidr('10.0.0.0/8') == cidr('10.0.0.0/9')", "false"),
        ("dyn(ip('10.0.0.0')) == dyn(cidr('10.0.0.0/8'))", "false"),
        ("[ip('::1'), ip('0::1')].distinct().size()", "1"),
        ("type(ip('::1')) == net.IP", "true"), ("type(ip('::1')) == net.CIDR", "false"),
        (
            "cidr('10.0.0.0/8').containsIP('x')", "error 'ip': 'x' is not an IP address"
        ),
        (
            "cidr('10.0.0.0/8').containsCIDR('10.0.0.1')",
            "error 'cidr': '10.0.0.1' is not a range of IP addresses"
        ),
        ("ip('fe80::1%en0')", "error 'ip': 'fe80::1%en0' names a zone, which is not allowed"),
        ("ip(dyn(1))", "error 'ip' does not take (int)"),
        ("dyn(ip('::1')).prefixLength()", "error 'prefixLength' does not take (net.IP)"),
    ])
    func `knows what a range holds`(text: String, result: String) {
        #expect(run(text)?.line == result)
    }

    @Test(arguments: [
        ("127.255.255.255", "isLoopback"), ("128.0.0.0", "isGlobalUnicast"),
        ("169.254.0.0", "isLinkLocalUnicast"), ("169.255.0.0", "isGlobalUnicast"),
        ("febf::1", "isLinkLocalUnicast"), ("fec0::1", "isGlobalUnicast"),
        ("224.0.0.255", "isLinkLocalMulticast"), ("ff12::1", "isLinkLocalMulticast"),
        ("::2", "isGlobalUnicast"), ("0.0.0.0", "isUnspecified"),
        ("223.255.255.255", "isGlobalUnicast"),
    ])
    func `is of one kind at the ends of each`(address: String, kind: String) {
        let kinds = [
            "isUnspecified", "isLoopback", "isGlobalUnicast", "isLinkLocalMulticast",
            "isLinkLocalUnicast",
        ]
        for other in kinds {
            #expect(run("ip('\(address)').\(other)()")?.line == "\(other == kind)")
        }
    }

    @Test(arguments: [
        "isIP(cidr('::/0'))", "ip(1)", "cidr('::/0').containsIP(cidr('::/0'))",
        "ip('::1') == '::1'",
        "'::1'.family()", "ip('::1').masked()",
    ])
    func `refuses wrong types when it checks`(text: String) {
        #expect(faults(text).first?.contains("does not take") == true)
    }
}
